// Compile-time proof that the stand-in offers nothing that Electron has not, with the same shapes: a call that
// works here works there. Events are left out: Electron types them as long overload lists.
import type * as Electron from 'electron';
import type * as standin from './electron.ts';

type EventMethods = keyof NodeJS.EventEmitter;

/** Names of members that Electron does not have, or has with another shape. */
type Differing<Ours, Theirs> = {
  [K in Exclude<keyof Ours, EventMethods>]: K extends keyof Theirs
    ? Parameters<Fn<Theirs[K]>> extends Parameters<Fn<Ours[K]>>
      ? never
      : Parameters<Fn<Ours[K]>> extends Partial<Parameters<Fn<Theirs[K]>>>
        ? never
        : K
    : K;
}[Exclude<keyof Ours, EventMethods>];
type Fn<T> = T extends (...args: infer A) => infer R ? (...args: A) => R : () => T;

type None<T> = [T] extends [never] ? true : T;

export const conforms: {
  app: None<Differing<typeof standin.app, Electron.App>>;
  protocol: None<Differing<typeof standin.protocol, Electron.Protocol>>;
  ipcMain: None<Differing<typeof standin.ipcMain, Electron.IpcMain>>;
  session: None<Differing<typeof standin.session.defaultSession, Electron.Session>>;
  nativeTheme: None<Differing<typeof standin.nativeTheme, Electron.NativeTheme>>;
  dialog: None<Differing<typeof standin.dialog, Electron.Dialog>>;
  clipboard: None<Differing<typeof standin.clipboard, Electron.Clipboard>>;
} = {
  app: true,
  protocol: true,
  ipcMain: true,
  session: true,
  nativeTheme: true,
  dialog: true,
  clipboard: true,
};
