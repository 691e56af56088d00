/** Two device rows without hashes: enough for a test that only asks whether they were kept. */
export const deviceRows = `Device Serial Number,Windows Product ID,Hardware Hash
0001234,,
SN-2,,
`;
