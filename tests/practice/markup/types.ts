/** What the generated tests may ask a platform's markup to draw. All strings are as the page shows them. */

export interface ControlSpec {
  readonly label: string
  readonly form: 'switch' | 'choice'
  /** The value shown, for a choice. */
  readonly value?: string
  /** All values on offer, for a choice. */
  readonly options?: readonly string[]
  /** For a switch. */
  readonly checked?: boolean
  /** A heading drawn above the control. */
  readonly within?: string
  /** Language subtag; wordings around the value are only known in English. */
  readonly language?: string
  readonly help?: string
}

export interface GatedChoiceSpec {
  readonly label: string
  readonly options: readonly string[]
  /** Absent when the switch is off, and then no options are drawn. */
  readonly value?: string
}

export interface MethodSpec {
  readonly label: string
  /** A heading drawn above the method. */
  readonly within?: string
  readonly checked: boolean
}

export interface ControlMarkup {
  /** One control, as the HTML of one row. `checked` is an attribute here, a property on the practice pages. */
  readonly renderControl: (control: ControlSpec) => string
  /** A whole document. `controls` are rows of HTML. */
  readonly renderSettingsPage: (page: {
    readonly language: string
    readonly controls: readonly string[]
  }) => string
  /** Several switches that together make one setting. */
  readonly renderMethods: (methods: readonly MethodSpec[]) => string
  /** A switch with the control's label, and the options below it while it is on. */
  readonly renderGatedChoice: (control: GatedChoiceSpec) => string
}
