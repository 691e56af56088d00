// Which page is shown, and which batch on it.
import { create } from 'zustand';

export type Page = 'batches' | 'board';

type NavigationState = {
  readonly page: Page;
  readonly batchId: string | null;
  readonly goTo: (page: Page) => void;
  readonly openBatch: (batchId: string) => void;
};

export const useNavigation = create<NavigationState>((set) => ({
  page: 'batches',
  batchId: null,
  goTo: (page) => set({ page }),
  openBatch: (batchId) => set({ page: 'batches', batchId }),
}));
