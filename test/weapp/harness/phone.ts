import type { Json } from './protocol'

/** One call of a cloud function or of cloud storage, as it went out and as it was answered. */
export interface CloudCall {
  api: string
  args: Json
  answer?: Json
  error?: string
}

/** What stands behind `wx.cloud`. Each member gets the options of the call and answers what `success` would hear. */
export interface Cloud {
  callFunction(call: { name: string; data: Json }): Promise<Json>
  uploadFile?(call: { cloudPath: string; filePath: string }): Promise<Json>
  downloadFile?(call: { fileID: string }): Promise<Json>
  getTempFileURL?(call: { fileList: Json }): Promise<Json>
  deleteFile?(call: { fileList: Json }): Promise<Json>
}

/** Answers of the phone by wx function; a function that is not listed is cancelled by the person. */
export type PhoneAnswers = Record<string, Json | ((args: Json) => Json)>

/** Answers one question of the logic layer, from the cloud or from the phone. */
export async function answerFor(api: string, args: Json, cloud: Cloud, answers: PhoneAnswers): Promise<Json> {
  const [group, name] = api.split('.')
  if (group === 'cloud' && name) {
    const run = cloud[name as keyof Cloud] as ((call: unknown) => Promise<Json>) | undefined
    if (!run) throw new Error(`nothing answers ${api}`)
    return run.call(cloud, args)
  }
  const answer = answers[api]
  if (answer === undefined) throw new Error('cancel')
  return typeof answer === 'function' ? answer(args) : answer
}
