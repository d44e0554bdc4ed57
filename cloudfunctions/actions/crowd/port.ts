export { pledgePayments } from './pledge-payments'
