import type { StoredNews } from '../../ports/surroundings.port.ts'

const name = 'weigh-up stored'

/** Told within this browser alone, by the name of the consultation; no fact goes over it. */
export const broadcastNews: StoredNews = {
  tell(id = '') {
    const channel = new BroadcastChannel(name)
    channel.postMessage(id)
    channel.close()
  },
  hear(id, onStored) {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: MessageEvent<string>) => {
      if (data === id || data === '') onStored()
    }
    return () => channel.close()
  },
}
