// The channel names that the contract stands for. Preload lets exactly these through, and main answers exactly
// these. A list of its own, because preload must not carry the contract's schemas into the window; that the
// two agree is checked where the contract is defined.

export const callNames = {
  app: ['info', 'copyText', 'setLanguage'],
  batches: ['list', 'create', 'open', 'rename', 'pickProfile', 'register', 'export'],
  merging: ['begin', 'addDropped', 'addChosen', 'finish', 'cancel'],
  drafts: ['device', 'edit', 'leaveOut', 'restore', 'repair', 'chooseCapture', 'undo', 'redo'],
  board: ['snapshot', 'retry', 'tryNow'],
} as const;

export const eventNames = ['boardChanged', 'connectionChanged', 'mergeProgress'] as const;

export const callChannels: readonly string[] = Object.entries(callNames).flatMap(([topic, verbs]) =>
  verbs.map((verb) => callChannel(topic, verb)),
);

export const eventChannels: readonly string[] = eventNames.map(eventChannel);

export function callChannel(topic: string, verb: string): string {
  return `call:${topic}.${verb}`;
}

export function eventChannel(name: string): string {
  return `event:${name}`;
}
