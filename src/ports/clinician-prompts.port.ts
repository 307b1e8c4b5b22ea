/** Whether the clinician wants phrases and the time on this machine. Kept for convenience; nothing of anybody's talk is in it. */
export interface ClinicianPrompts {
  areShown(): boolean
  show(shown: boolean): void
}
