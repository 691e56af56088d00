// Makes a batch named after today and shows it.
import { api } from '../../app/api.ts';
import { refreshBatches } from '../../app/batches-store.ts';
import { useLanguage } from '../../app/language.ts';
import { useNavigation } from '../../app/navigation.ts';
import { valueOf } from '../../app/notice.ts';

/** @returns its id; null when main refused. */
export async function createBatch(): Promise<string | null> {
  const { text, language } = useLanguage.getState();
  const date = new Date().toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  const batch = await valueOf(api.batches.create({ name: text('batches.defaultName', { date }) }));
  if (batch === null) return null;
  await refreshBatches();
  useNavigation.getState().openBatch(batch.id);
  return batch.id;
}
