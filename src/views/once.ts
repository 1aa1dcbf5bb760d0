/**
 * Compute a value once for each key, such as a context, when it is first asked for; it is let go with the key.
 * @param make pure: what it gives depends on the key alone
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
