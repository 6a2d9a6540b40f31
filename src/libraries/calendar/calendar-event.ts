/** What a calendar file says of one event to one person. */
export interface CalendarEvent {
  /** Whether the event is put into the calendar, or taken out of it. */
  readonly method: "REQUEST" | "CANCEL";
  /** The same in every file about the event. */
  readonly uid: string;
  /** Grows with each change of the event. */
  readonly sequence: number;
  /** When the file is made. */
  readonly made: Moment;
  readonly start: EventEdge;
  /** The last day itself, and not the one after it. */
  readonly end: EventEdge;
  readonly organizer: CalendarPerson;
  readonly attendee: CalendarPerson;
  readonly summary: string;
  readonly location: string | undefined;
  readonly description: string;
  /** Where the event can be followed, a web address. */
  readonly url: string | undefined;
}

/** A moment by Swedish clocks: `YYYY-MM-DD` and `HH:mm`. */
export interface Moment {
  readonly date: string;
  readonly time: string;
}

/** Where an event begins or ends, by Swedish clocks; without times at both ends it lasts whole days. */
export interface EventEdge {
  readonly day: string;
  /** `HH:mm`. */
  readonly time: string | undefined;
}

/** Somebody in a calendar file. */
export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}
