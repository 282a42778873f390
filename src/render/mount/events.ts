/** What a mounted picture tells, by the name of the event. */
export interface MapEvents {
  /** Id of a player that was opened by click, tap or Enter; null where one was closed by Escape or a click on the ground. */
  readonly select: string | null;
  /** Id of the player that the pointer is on, or null. */
  readonly hover: string | null;
  /** Id of the player that stands out now with its ties and its way to the recipients, or null. */
  readonly focus: string | null;
  /** Id of the tie (`data-tie`) that the pointer is on, or null. */
  readonly tie: string | null;
  /** How close the picture is: 1 is the whole of it. */
  readonly zoom: number;
}

/** What is called when an event of a mounted map happens. */
export type Listener<Event extends keyof MapEvents> = (told: MapEvents[Event]) => void;

export interface Teller {
  on<Event extends keyof MapEvents>(event: Event, listener: Listener<Event>): () => void;
  /** Tells those who listen, where it is not what they heard last. */
  tell<Event extends keyof MapEvents>(event: Event, told: MapEvents[Event]): void;
  clear(): void;
}

export function teller(): Teller {
  const listeners = new Map<keyof MapEvents, Set<(told: never) => void>>();
  const last = new Map<keyof MapEvents, unknown>();
  return {
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    tell: (event, told) => {
      if ((last.get(event) ?? null) === told && event !== 'select') return;
      last.set(event, told);
      for (const listener of [...(listeners.get(event) ?? [])]) listener(told as never);
    },
    clear: () => listeners.clear(),
  };
}
