import { ok, type Result, trouble } from '../shared/result.ts'

const opening = /<script type="application\/json" id="weigh-up-protected">/
const block = /<script type="application\/json" id="weigh-up-protected">"([\w-]+)"<\/script>/g

/**
 * What a protected file holds, found as text; `undefined` where it is not protected. Whatever the text is, it ends in what
 * is sealed or in a reason.
 */
export function sealedIn(html: string): Result<string | undefined, { code: 'file-not-json' }> {
  if (!opening.test(html)) return ok(undefined)
  const [found, another] = [...html.matchAll(block)]
  return found?.[1] === undefined || another ? trouble({ code: 'file-not-json' }) : ok(found[1])
}
