declare module 'virtual:library-origins' {
  /** What the build's list of allowed origins says, each as `https://aids.example.org`; empty as it ships. */
  export const origins: readonly string[]
}
