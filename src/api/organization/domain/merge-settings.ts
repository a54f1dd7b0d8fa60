type Settings = Readonly<Record<string, unknown>>;

/** Settings after a change: what is named replaces what is there, also inside the words of two languages; null clears. */
export function mergeSettings(stored: Settings, change: Settings): Settings {
  const merged: Record<string, unknown> = { ...stored };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const before = merged[name];
    merged[name] = isGroup(value) ? mergeSettings(isGroup(before) ? before : {}, value) : value;
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

function isGroup(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
