import { randomUUID } from 'node:crypto';

/** A new UUID, lower case, for rows and import records. */
export type Ids = () => string;

export const randomIds: Ids = () => randomUUID();
