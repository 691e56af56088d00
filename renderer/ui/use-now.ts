// The time, for texts such as "for 3 min", renewed every so often.
import { useEffect, useState } from 'react';

/** @param every milliseconds between renewals. @returns milliseconds since 1970 UTC. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
