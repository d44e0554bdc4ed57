import { sortKeysOf } from '../store/sort'
import { compileUpdate } from '../store/update/apply-update'
import type { Doc, Value } from '../store/value'
import { isDoc, ObjectId } from '../store/value'
import type { Action } from './action'
import { encode } from './ejson'
import { DEFAULT_LIMIT, MAX_LIMIT } from './limits'
import { countOf, docOf, docsOf, optionalText, orderOf, queryOf, textOf } from './parameters'
import { collectionExists, invalidParam } from './platform-error'
import { runAggregation } from './aggregation'
import { pullWithOperators } from './spelled-commands'

const getDocument: Action = (parameters, { store, now, meter }) => {
  const projection = queryOf(parameters, 'projection', now)
  const request = {
    query: queryOf(parameters, 'query', now),
    sort: sortKeysOf(orderOf(parameters, now)),
    skip: countOf(parameters, 'offset', 0, Number.MAX_SAFE_INTEGER),
    limit: parameters['queryType'] === 'DOC' ? 1 : countOf(parameters, 'limit', DEFAULT_LIMIT, MAX_LIMIT),
    ...(Object.keys(projection).length > 0 ? { projection } : {}),
  }
  const list = store.find(
    textOf(parameters, 'collectionName'),
    request,
    meter,
    optionalText(parameters, 'transactionId'),
  )
  meter.returned += list.length
  return { data: { list: list.map(wireText) } }
}

/** ObjectIds leave as plain hexadecimal text, which is what the platform answers. */
function wireText(text: string): string {
  return text.includes('{"$oid":') ? text.replaceAll(/\{"\$oid":("[0-9a-f]*")\}/g, '$1') : text
}

const calculateDocument: Action = (parameters, { store, now, meter }) => ({
  data: {
    total: store.count(
      textOf(parameters, 'collectionName'),
      queryOf(parameters, 'query', now),
      meter,
      optionalText(parameters, 'transactionId'),
    ),
  },
})

const insertDocument: Action = async (parameters, { store, now }) => {
  const docs = docsOf(parameters, 'data', now)
  if (docs.length === 0) throw invalidParam('data must hold at least one document')
  const { insertedIds } = await store.insert(
    textOf(parameters, 'collectionName'),
    docs,
    optionalText(parameters, 'transactionId'),
  )
  return { data: { insertedIds: insertedIds.map(wireId) } }
}

/** Ids go back as plain JSON: texts and numbers as they are, ObjectIds as their hexadecimal text. */
function wireId(id: Value): unknown {
  return id instanceof ObjectId ? id.hex : id
}

const modifyDocument: Action = async (parameters, { store, now, meter }) => {
  const data = docOf(parameters, 'data', now)
  const request = {
    query: queryOf(parameters, 'query', now),
    change: parameters['merge'] === false ? { replacement: data } : { update: compileUpdate(operatorsOf(data)) },
    multi: parameters['multi'] === true,
    upsert: parameters['upsert'] === true,
    now,
  }
  const answer = await store.modify(
    textOf(parameters, 'collectionName'),
    request,
    meter,
    optionalText(parameters, 'transactionId'),
  )
  meter.returned += answer.matched
  return {
    data:
      answer.upsertedId === undefined
        ? { updated: answer.updated }
        : { updated: answer.updated, upsert_id: wireId(answer.upsertedId) },
  }
}

/** Plain fields beside operators count as `$set`, as older clients send them. */
function operatorsOf(data: Doc): Doc {
  const operators: Doc = {}
  const plain: Doc = {}
  for (const key of Object.keys(data)) (key.startsWith('$') ? operators : plain)[key] = data[key] ?? null
  if (isDoc(operators['$pull'])) operators['$pull'] = pullWithOperators(operators['$pull'])
  if (Object.keys(plain).length === 0) return operators
  return { ...operators, $set: { ...(operators['$set'] as Doc | undefined), ...plain } }
}

const modifyAndReturnDoc: Action = async (parameters, { store, now, meter }) => {
  const request = {
    query: queryOf(parameters, 'query', now),
    change: { update: compileUpdate(operatorsOf(docOf(parameters, 'data', now))) },
    multi: false,
    upsert: false,
    now,
  }
  const answer = await store.modify(
    textOf(parameters, 'collectionName'),
    request,
    meter,
    optionalText(parameters, 'transactionId'),
  )
  meter.returned += answer.matched
  return { data: { updated: answer.matched, doc: answer.doc ? wireText(encode(answer.doc)) : null } }
}

const removeDocument: Action = async (parameters, { store, now, meter }) => {
  const query = queryOf(parameters, 'query', now)
  const answer = await store.remove(
    textOf(parameters, 'collectionName'),
    query,
    parameters['multi'] === true,
    meter,
    optionalText(parameters, 'transactionId'),
  )
  meter.returned += answer.deleted
  return { data: { deleted: answer.deleted } }
}

const aggregateDocuments: Action = async (parameters, context) => {
  const list = await runAggregation(textOf(parameters, 'collectionName'), parameters['stages'], context)
  context.meter.returned += list.length
  return { data: { list: list.map(wireText) } }
}

/** The database half of `/admin`, by the name of the action. */
export const databaseActions: Record<string, Action> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.addCollection': async (parameters, { store }) => {
    const name = textOf(parameters, 'collectionName')
    if (name.includes('$') || name.includes('\0') || name.startsWith('system.'))
      throw invalidParam(`collectionName: Invalid namespace specified 'tnt-local.${name}'`)
    if (store.collections().includes(name)) throw collectionExists()
    await store.createCollection(name)
    return {}
  },
  'database.startTransaction': (_, { store }) => ({ transactionId: store.begin() }),
  'database.commitTransaction': async (parameters, { store }) => {
    await store.commit(textOf(parameters, 'transactionId'))
    return {}
  },
  'database.abortTransaction': (parameters, { store }) => {
    store.abort(textOf(parameters, 'transactionId'))
    return {}
  },
}
