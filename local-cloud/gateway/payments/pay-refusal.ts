/** WeChat Pay does not carry out a call; the members of its answer, in snake case. */
export class PayRefusal extends Error {
  constructor(readonly members: Readonly<Record<string, string>>) {
    super(members['err_code_des'] ?? members['return_msg'] ?? 'refused')
  }
}

/** The request itself is no good: `return_code` FAIL, and nothing else is answered. */
export function badRequest(message: string): PayRefusal {
  return new PayRefusal({ return_code: 'FAIL', return_msg: message })
}

/**
 * The request is good, the business is not. The SDK writes its own `errCode: 0` over `err_code`, so that a function sees
 * `resultCode` FAIL and `errCodeDes` only.
 */
export function refused(code: string, description: string): PayRefusal {
  return new PayRefusal({
    ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'FAIL' },
    ...{ err_code: code, err_code_des: description },
  })
}
