import { pipelineError } from './pipeline-error'

/** The date at an instant, epoch ms. @throws PlatformError for one that no date can be at */
export function dateAt(at: number): Date {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) throw pipelineError(`date overflow: ${at} ms lie beyond what a date can hold`)
  return date
}
