import { pipelineError } from './pipeline-error'

/** Answers the name unless a pipeline may not give it to a variable. @throws PlatformError */
export function checkedVariable(name: string): string {
  if (name === 'CURRENT') return name
  if (!/^[a-z\u0080-\u{10ffff}]/u.test(name))
    throw pipelineError(`'${name}' starts with an invalid character for a user variable name`)
  if (!/^[\w\u0080-\u{10ffff}]+$/u.test(name))
    throw pipelineError(`'${name}' contains an invalid character for a variable name`)
  return name
}
