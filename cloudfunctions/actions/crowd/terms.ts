/** Kind of the term at which a campaign is decided, and until all its pledges are settled. */
export const CAMPAIGN_END = 'crowd.campaignEnd'
/** Kind of the term at which pledging begins. */
export const CAMPAIGN_START = 'crowd.campaignStart'
/** Kind of the term until which a pledge of money is paid. */
export const PAY_END = 'crowd.payEnd'
/** Kind of the term at which the last shift of promised hours begins. */
export const CHOICE_END = 'crowd.choiceEnd'
/** Kind of the term at which a task is handed in. */
export const TASK_END = 'crowd.taskEnd'
/** Kind of the term at which all givers of a campaign are told of something. */
export const TELL_GIVERS = 'crowd.tellGivers'
