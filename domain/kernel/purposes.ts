/** What personal data is collected for; each has its own notice and its own consent (PIPL 14, 17, 23). */
export const PURPOSES = ['ordering', 'volunteering', 'hotline', 'projects', 'publication', 'sharing'] as const

export type Purpose = (typeof PURPOSES)[number]
