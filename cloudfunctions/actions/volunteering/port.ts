/** An activity with its shifts that another domain brings about. */
export { openActivity } from './open-activity'
