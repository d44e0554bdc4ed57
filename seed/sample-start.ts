/** 2026-08-20 09:00 in Shanghai: the day the sample stories are told as of. */
export const SAMPLE_START = Date.parse('2026-08-20T09:00:00+08:00')
