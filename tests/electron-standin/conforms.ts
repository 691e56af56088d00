// Compile-time proof that the stand-in offers nothing that Electron has not, with the same shapes: a call that
// works here works there. Events are left out: Electron types them as long overload lists.
import type * as Electron from 'electron';
import type * as standin from './electron.ts';

type EventMethods = keyof NodeJS.EventEmitter;

/** Names of members that Electron does not have, or has with other parameters or another result. */
type Differing<Ours, Theirs> = {
  [K in Exclude<keyof Ours, EventMethods>]: K extends keyof Theirs
    ? Takes<Fn<Ours[K]>, Fn<Theirs[K]>> extends true
      ? ReturnType<Fn<Ours[K]>> extends ReturnType<Fn<Theirs[K]>>
        ? never
        : K
      : K
    : K;
}[Exclude<keyof Ours, EventMethods>];

/** Ours takes what theirs takes, or a part of it: fewer paths, fewer options. */
type Takes<Ours extends AnyFn, Theirs extends AnyFn> =
  Parameters<Theirs> extends Parameters<Ours>
    ? true
    : Parameters<Ours> extends Partial<Parameters<Theirs>>
      ? true
      : false;
type AnyFn = (...args: never[]) => unknown;
type Fn<T> = T extends (...args: infer A) => infer R ? (...args: A) => R : () => T;

type OurSession = typeof standin.session.defaultSession;
type None<T> = [T] extends [never] ? true : T;

export const conforms: {
  app: None<Differing<typeof standin.app, Electron.App>>;
  protocol: None<Differing<typeof standin.protocol, Electron.Protocol>>;
  ipcMain: None<Differing<typeof standin.ipcMain, Electron.IpcMain>>;
  session: None<Differing<Omit<OurSession, 'webRequest'>, Electron.Session>>;
  webRequest: None<Differing<OurSession['webRequest'], Electron.WebRequest>>;
  nativeTheme: None<Differing<typeof standin.nativeTheme, Electron.NativeTheme>>;
  dialog: None<Differing<typeof standin.dialog, Electron.Dialog>>;
  clipboard: None<Differing<typeof standin.clipboard, Electron.Clipboard>>;
} = {
  app: true,
  protocol: true,
  ipcMain: true,
  session: true,
  webRequest: true,
  nativeTheme: true,
  dialog: true,
  clipboard: true,
};
