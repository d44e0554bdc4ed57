import { organisationCheck, usccCheck } from '../domain/org/uscc'

/** A credit code of the sample data: area 000000 does not exist, so nobody has it. */
export function sampleUscc(department: string, category: string, serial: number): string {
  const organisation = String(serial).padStart(8, '0')
  const body = `${department}${category}000000${organisation}${organisationCheck(organisation)}`
  return `${body}${usccCheck(body)}`
}
