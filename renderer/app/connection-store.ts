// What the last calls said about the service.
import { create } from 'zustand';
import type { ConnectionInfo } from '../../shared/ipc/contract.ts';
import { subscribe } from './api.ts';

export const useConnection = create<ConnectionInfo>(() => ({ state: 'unknown', until: null }));

export function followConnection(): () => void {
  return subscribe('connectionChanged', (connection) => useConnection.setState(connection));
}
