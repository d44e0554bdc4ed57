import { isDoc, type Doc, type Value } from '../../value'
import { compileExpression } from '../expression'
import { describeValue, typeName } from '../../update/describe'
import type { Expression, Scope } from '../operator'
import { pipelineError } from '../pipeline-error'
import type { Stage, Variables } from '../stage'

/** What happens to one field: it is kept, dropped, computed, or looked into. */
interface Node {
  kind: 'keep' | 'drop' | 'compute' | 'inside'
  value?: Expression
  children: Map<string, Node>
}

const newNode = (kind: Node['kind']): Node => ({ kind, children: new Map() })

function plant(root: Node, path: string, leaf: Node): void {
  let node = root
  const names = path.split('.')
  for (const [at, name] of names.entries()) {
    if (name === '') throw pipelineError(`FieldPath field names may not be empty strings: '${path}'`)
    if (name.startsWith('$')) throw pipelineError(`FieldPath field names may not start with '$': '${path}'`)
    if (at === names.length - 1) {
      if (node.children.has(name)) throw pipelineError(`Invalid specification: conflict at '${path}'`)
      node.children.set(name, leaf)
      return
    }
    const next = node.children.get(name) ?? newNode('inside')
    if (next.kind !== 'inside') throw pipelineError(`Invalid specification: conflict at '${path}'`)
    node.children.set(name, next)
    node = next
  }
}

function plantAll(root: Node, spec: Doc, prefix: string, flags: boolean): void {
  for (const name of Object.keys(spec)) {
    const value = spec[name] ?? null
    const path = prefix === '' ? name : `${prefix}.${name}`
    if (flags && (typeof value === 'number' || typeof value === 'boolean'))
      plant(root, path, newNode(value ? 'keep' : 'drop'))
    else if (isDoc(value) && !Object.keys(value)[0]?.startsWith('$') && Object.keys(value).length > 0)
      plantAll(root, value, path, flags)
    else plant(root, path, { kind: 'compute', value: compileExpression(value), children: new Map() })
  }
}

function kindsIn(node: Node, found = new Set<Node['kind']>()): Set<Node['kind']> {
  for (const child of node.children.values()) {
    if (child.kind === 'inside') kindsIn(child, found)
    else found.add(child.kind)
  }
  return found
}

/** Rebuilds a document: existing fields in their order, computed new ones behind. `others` = fields the tree does not name stay. */
function rebuild(doc: Doc, node: Node, scope: Scope, others: boolean): Doc {
  const made: Doc = {}
  for (const field of Object.keys(doc)) {
    const child = node.children.get(field)
    if (!child) {
      if (others) made[field] = doc[field] ?? null
      continue
    }
    const value = fieldValue(doc[field] ?? null, child, scope, others)
    if (value !== undefined) made[field] = value
  }
  for (const [field, child] of node.children) {
    if (Object.hasOwn(doc, field) || child.kind === 'keep' || child.kind === 'drop') continue
    const value = child.kind === 'compute' ? child.value?.(scope) : computedInside(child, scope, others)
    if (value !== undefined) made[field] = value
  }
  return made
}

function fieldValue(value: Value, child: Node, scope: Scope, others: boolean): Value | undefined {
  if (child.kind === 'keep') return value
  if (child.kind === 'drop') return undefined
  if (child.kind === 'compute') return child.value?.(scope)
  if (isDoc(value)) return rebuild(value, child, scope, others)
  if (Array.isArray(value))
    return value.map((item) => fieldValue(item, child, scope, others)).filter((item) => item !== undefined)
  const computed = computedInside(child, scope, others)
  return computed ?? (others && !kindsIn(child).has('compute') ? value : undefined)
}

function computedInside(child: Node, scope: Scope, others: boolean): Doc | undefined {
  return kindsIn(child).has('compute') ? rebuild({}, child, scope, others) : undefined
}

/** `$project`: keeps what is named, or drops it; both only for `_id`. */
export function project(spec: Value): Stage {
  if (!isDoc(spec) || Object.keys(spec).length === 0)
    throw pipelineError('$project specification must have at least one field')
  const root = newNode('inside')
  const { _id: id, ...rest } = spec
  plantAll(root, rest, '', true)
  const kinds = kindsIn(root)
  const including = kinds.has('keep') || kinds.has('compute') || (kinds.size === 0 && Boolean(id))
  if (including && kinds.has('drop'))
    throw pipelineError('Invalid $project :: caused by :: Cannot do exclusion on a field in inclusion projection')
  const idNode = newNode('inside')
  plantAll(idNode, { _id: id ?? 1 }, '', true)
  const wanted = idNode.children.get('_id') ?? newNode('keep')
  const tree: Node = {
    kind: 'inside',
    children: including || wanted.kind !== 'keep' ? new Map([['_id', wanted], ...root.children]) : root.children,
  }
  return (docs, variables) => docs.map((doc) => idFirst(rebuild(doc, tree, { root: doc, variables }, !including)))
}

function idFirst(doc: Doc): Doc {
  return Object.keys(doc)[0] === '_id' || !('_id' in doc) ? doc : { _id: doc['_id'] ?? null, ...doc }
}

/** `$addFields` and `$set`. */
export function addFields(spec: Value): Stage {
  if (!isDoc(spec)) throw pipelineError('$addFields specification stage must be an object')
  if (Object.keys(spec).length === 0)
    throw pipelineError('Invalid $addFields :: caused by :: specification must have at least one field')
  const root = newNode('inside')
  plantAll(root, spec, '', false)
  return (docs, variables) => docs.map((doc) => rebuild(doc, root, { root: doc, variables }, true))
}

/** `$unset` */
export function unset(spec: Value): Stage {
  const fields = Array.isArray(spec) ? spec : [spec]
  if (fields.length === 0 || fields.some((field) => typeof field !== 'string'))
    throw pipelineError('$unset specification must be a string or an array containing only string values')
  return project(Object.fromEntries(fields.map((field) => [String(field), 0])))
}

/** `$replaceRoot` */
export function replaceRoot(spec: Value): Stage {
  if (!isDoc(spec))
    throw pipelineError(`expected an object as specification for $replaceRoot stage, got ${typeName(spec)}`)
  const unknown = Object.keys(spec).find((name) => name !== 'newRoot')
  if (unknown !== undefined)
    throw pipelineError(`unrecognized option to $replaceRoot stage: ${unknown}, only valid option is 'newRoot'.`)
  if (spec['newRoot'] === undefined) throw pipelineError('no newRoot specified for the $replaceRoot stage')
  return replaceWith(spec['newRoot'])
}

/** `$replaceWith` */
export function replaceWith(spec: Value): Stage {
  const newRoot = compileExpression(spec)
  return (docs, variables: Variables) =>
    docs.map((doc) => {
      const made = newRoot({ root: doc, variables })
      if (!isDoc(made))
        throw pipelineError(
          `'newRoot' expression must evaluate to an object, but resulting value was: ${made === undefined ? 'MISSING' : describeValue(made)}. Type of resulting value: '${made === undefined ? 'missing' : typeName(made)}'. Input document: ${describeValue(doc)}`,
        )
      return made
    })
}
