export { pledgePayments } from './pledge-payments'

/** Ends what gathers for a project that was given up, and gives everything back. */
export { PROJECT_OVER } from './project-over'
