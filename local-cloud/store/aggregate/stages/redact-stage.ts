import { describeValue } from '../../update/describe'
import { isDoc, type Doc, type Value } from '../../value'
import { compileExpression } from '../expression'
import { pipelineError } from '../pipeline-error'
import type { Stage } from '../stage'

/** What an expression may answer of a document, by the variable that stands for it. */
const ANSWERS = { DESCEND: 'descend', PRUNE: 'prune', KEEP: 'keep' }

/** `$redact`: each document, and each one in it, is kept whole, left out, or looked into. */
export function redact(spec: Value): Stage {
  const decide = compileExpression(spec)
  return (docs, variables) => {
    const known = { ...variables, ...ANSWERS }
    const redacted = (root: Doc, doc: Doc): Doc | undefined => {
      const answer = decide({ root, current: { value: doc }, variables: known })
      if (answer === ANSWERS.KEEP) return doc
      if (answer === ANSWERS.PRUNE) return undefined
      if (answer === ANSWERS.DESCEND) return inside(root, doc)
      throw pipelineError(
        `$redact's expression should not return anything aside from the variables $$KEEP, $$DESCEND, and $$PRUNE, but returned ${describeValue(answer ?? null)}`,
      )
    }
    const part = (root: Doc, value: Value): Value | undefined => {
      if (isDoc(value)) return redacted(root, value)
      if (!Array.isArray(value)) return value
      return value.flatMap((item) => {
        const left = part(root, item)
        return left === undefined ? [] : [left]
      })
    }
    const inside = (root: Doc, doc: Doc): Doc => {
      const made: Doc = {}
      for (const name of Object.keys(doc)) {
        const left = part(root, doc[name] ?? null)
        if (left !== undefined) made[name] = left
      }
      return made
    }
    return docs.map((doc) => redacted(doc, doc)).filter((doc) => doc !== undefined)
  }
}
