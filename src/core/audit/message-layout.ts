import type { Basis, PageKind } from './types.ts'

/** How a pack says where the messages of a page are, and what in them is what. */

/** One generation of a platform's message markup. Selectors are relative to the thread, fields to the message. */
export interface MessageLayout {
  readonly id: string
  readonly rests: Basis
  /** What its rows are, where they are no private messages. */
  readonly savedAs?: 'post' | 'friendRequest'
  /** Kinds of page on which it is tried. */
  readonly kinds: readonly PageKind[]
  /** The thread; the whole document where absent. */
  readonly thread?: string
  /** Where no thread is found, the whole document is taken for one: a part of a page, or a build that lost the hook. */
  readonly orDocument?: true
  /** Whom the conversation is with. */
  readonly peer?: readonly Field[]
  /** The same, where it shows that the conversation is of two: whoever wrote what came in. */
  readonly otherOfTwo?: readonly Field[]
  readonly message: string
  /** The message is the nearest ancestor of the match that holds one of these: for what only marks a message. */
  readonly climb?: string
  /** A match, or a message with such a descendant, is a system row and not a message. */
  readonly notMessage?: readonly string[]
  /** Answers lie in the message that they answer, and are messages of their own. */
  readonly nested?: true
  /** A match counts only where one of these is found. */
  readonly only?: readonly Field[]
  readonly fields: {
    readonly id: readonly Field[]
    readonly text: readonly Field[]
    readonly sender: readonly Field[]
    readonly senderUrl?: readonly Field[]
    readonly time: readonly Field[]
    /** ISO time, where the platform gives one. */
    readonly datetime?: readonly Field[]
  }
  /** Left out of the text: toolbars, receipts, hidden helpers. */
  readonly strip: readonly string[]
  readonly quote?: readonly string[]
  readonly reactions?: readonly string[]
  readonly receipt?: readonly Field[]
  readonly media?: readonly { readonly kind: string; readonly select: string }[]
  /**
   * What a message may take over from the one before it in the same run: the sender; and that it is outgoing, where
   * the page marks only what comes in, and names a sender anew wherever it changes.
   */
  readonly carry?: readonly ('sender' | 'direction')[]
  /** The id of the message that heads its run: one that proves nothing itself goes the way of its head. */
  readonly head?: readonly Field[]
  /** What holds such a run, in shadow roots too; the thread where absent. */
  readonly run?: string
  /** Day separators between messages. */
  readonly day?: { readonly select: string; readonly field?: Field }
  readonly direction: readonly Signal[]
}

/** First match of `select` (default: the message), its `attr` (default: its text), group 1 of `pattern` (default: all). */
export interface Field {
  readonly select?: string
  readonly attr?: string
  readonly pattern?: string
  readonly flags?: string
  /** Only what stands before the message's own words, with which the value must end: a name may look like words, and words like a name. */
  readonly before?: 'text'
  /**
   * Look in the ancestors, not the descendants; `row`: only in those that hold no other message; `beside`: in the
   * message, else for what those hold beside it.
   */
  readonly closest?: true | 'row' | 'beside'
  /** Of what was found, this part alone: for a name above the message, of which only the place is known. */
  readonly part?: string
  /** The source text of a script, which says nothing that a person sees. */
  readonly source?: true
  /** The text of the element that this attribute names by id; `pattern` then chooses among the ids. */
  readonly named?: string
  /** What the page gives in another form: seconds since 1970, kept as an ISO time. */
  readonly as?: 'unixSeconds'
  /** Look in open shadow roots below, too. */
  readonly pierce?: true
  /**
   * Where to look: the message, the thread, the whole document, or the pane: the nearest place around the thread that
   * has a visible match and shows no message of another thread. Two that say different things count as none.
   */
  readonly from?: 'message' | 'thread' | 'pane' | 'document'
}

export type Direction = 'in' | 'out' | 'unknown'

/** Evidence for a direction: `in` or `out` only when one signal says so and none the other. `basis` is kept. */
export interface Signal {
  readonly means: 'in' | 'out'
  readonly basis: string
  /** The signal holds if this field is found. */
  readonly field?: Field
  /** The signal holds if the computed style of the first match, or of any below the message, has the value. */
  readonly style?: {
    readonly select?: string
    readonly any?: true
    readonly property: string
    readonly value: string
  }
  /** The signal holds if the first match lies on this side of the thread and is clearly narrower than it. */
  readonly side?: { readonly select: string; readonly of: 'left' | 'right' }
  /** The signal never holds where this field is found. */
  readonly unless?: Field
  /** The signal holds if both fields are found and say the same. */
  readonly same?: readonly [Field, Field]
  /** The signal holds if both fields are found and say different things. */
  readonly differ?: readonly [Field, Field]
  /** The signal holds if what the first field says is among what the second says anywhere. */
  readonly among?: readonly [Field, Field]
  /** The signal holds if both fields are found, and the second says everywhere what the first says. */
  readonly throughout?: readonly [Field, Field]
}
