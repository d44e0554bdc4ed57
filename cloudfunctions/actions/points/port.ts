/** Points for hours; see there for what a caller has to know. */
export { earnForRecord, type FinalRecord } from './earn-for-record'
