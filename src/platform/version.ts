/** Told with every call, so that the cloud can ask an old client to update. */
export const VERSION = '0.1.0'
