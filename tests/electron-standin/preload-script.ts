// Turns the built preload into an init script: its `require("electron")` gives contextBridge and ipcRenderer over
// the page's binding. Bytes are carried as base64, because a binding only carries JSON.

type CarriedBytes = { readonly __bytes: string };

export function preloadScript(preload: string): string {
  return `(() => {
    if (window.top !== window) return;
    const invoke = window.__standinInvoke;
    const listeners = new Map();
    window.__standinDeliver = (channel, payload) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, payload);
    };
    const base64 = (bytes) => {
      let text = '';
      for (let at = 0; at < bytes.length; at += 32768) {
        text += String.fromCharCode(...bytes.subarray(at, at + 32768));
      }
      return btoa(text);
    };
    const pack = (value) => {
      if (value instanceof Uint8Array) return { __bytes: base64(value) };
      if (Array.isArray(value)) return value.map(pack);
      if (value !== null && typeof value === 'object') {
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pack(each)]));
      }
      return value;
    };
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => { window[name] = Object.freeze(api); } },
      ipcRenderer: {
        invoke: (channel, input) => invoke(channel, pack(input)),
        on: (channel, listener) => {
          listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
        },
        removeListener: (channel, listener) => {
          listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener));
        },
      },
    };
    const require = (name) => {
      if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name);
      return electron;
    };
    const module = { exports: {} };
    ((require, module, exports) => { ${preload}
    })(require, module, module.exports);
  })();`;
}

/** The other half of `pack` above. */
export function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value !== null && typeof value === 'object') {
    if ('__bytes' in value) return new Uint8Array(Buffer.from((value as CarriedBytes).__bytes, 'base64'));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revive(each)]));
  }
  return value;
}
