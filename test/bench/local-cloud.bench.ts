import fs from 'node:fs'
import os from 'node:os'
import { ceiling, closedLoop, oneCaller, peak, racers } from './local-cloud-road'
import { groupCommit, lists, memory } from './local-cloud-store'
import { start } from './places'

/** `--seconds=3 --documents=1000000 --rounds=3 --peakSeconds=30`; 600 seconds of the peak are all of it. */
const settings = { seconds: 3, documents: 1_000_000, rounds: 3, peakSeconds: 30 }
for (const argument of process.argv.slice(2)) {
  const [, name = '', value] = /^--(\w+)=(\d+)$/.exec(argument) ?? []
  if (Object.hasOwn(settings, name)) settings[name as keyof typeof settings] = Number(value)
}

interface Round {
  perSecond: number
  cpuMs: number
}

function line(name: string, text: string): void {
  console.log(`${name.padEnd(34)} ${text}`)
}

async function main(): Promise<void> {
  console.log(
    `local-cloud bench: ${os.cpus().length} cores, load ${os.loadavg()[0]?.toFixed(1)}, node ${process.version}; absolute figures depend on the machine, ratios less`,
  )
  const { cloud, dataDir } = await start()
  await cloud.store.insert('people', [
    { _id: 'who', name: 'who' },
    ...Array.from({ length: 500 }, (_, n) => ({ _id: `limit-${n}`, calls: 0 })),
  ])
  await cloud.store.insert(
    'slots',
    Array.from({ length: 500 }, (_, n) => ({ _id: `s${n}`, left: 1_000_000 })),
  )

  const noop = await ceiling(start)
  await closedLoop(cloud, 'order', settings.seconds)
  await closedLoop(noop.cloud, 'order', settings.seconds)
  const rounds: Record<'order' | 'ceiling' | 'get', Round[]> = { order: [], ceiling: [], get: [] }
  for (let round = 0; round < settings.rounds; round++) {
    rounds.order.push(await closedLoop(cloud, 'order', settings.seconds))
    rounds.ceiling.push(await closedLoop(noop.cloud, 'order', settings.seconds))
    rounds.get.push(await closedLoop(cloud, 'get', settings.seconds))
  }
  const median = (list: Round[], member: keyof Round) =>
    list.map((round) => round[member]).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN
  const [orders, most, gets] = [
    median(rounds.order, 'perSecond'),
    median(rounds.ceiling, 'perSecond'),
    median(rounds.get, 'perSecond'),
  ]
  line('orders/s, whole road, 3 instances', `${orders.toFixed(0)}  (median of ${settings.rounds}; warm)`)
  line('  over the no-op ceiling', `${(orders / most).toFixed(2)}  (ceiling ${most.toFixed(0)}/s; wanted ≥ 0.40)`)
  line('  over single gets/s', `${(orders / gets).toFixed(3)}  (gets ${gets.toFixed(0)}/s; wanted ≥ 0.10, aim 0.15)`)
  line('CPU per order, everything', `${median(rounds.order, 'cpuMs').toFixed(2)} ms  (wanted ≤ 8, aim 5)`)
  line('at 1 caller over a bare client', (await oneCaller(cloud)).toFixed(2).concat('  (wanted ≥ 0.70)'))
  await noop.close()
  const race = await racers(cloud)
  line(
    '200 racers for 20 seats',
    `${race.seconds.toFixed(2)} s, ${race.seated} seated, ${race.full} told full  (wanted < 2 s, 20, 180)`,
  )
  const day = await peak(cloud, settings.peakSeconds)
  line(
    'peak of a day of 550,000 orders',
    `${day.offered.toFixed(0)}/s offered for ${settings.peakSeconds} s: p50 ${day.p50.toFixed(1)} p95 ${day.p95.toFixed(1)} p99 ${day.p99.toFixed(1)} ms; headroom × ${(orders / day.offered).toFixed(1)}`,
  )
  const group = await groupCommit(cloud)
  line(
    'commits per sync, 64 writers',
    `${group.perSync.toFixed(1)}  (${group.commits} commits, ${group.perSecond.toFixed(0)}/s; wanted ≥ 3)`,
  )
  const list = await lists(cloud, settings.documents)
  line(
    `list of 20 at ${settings.documents.toLocaleString('en')}`,
    `p95 ${list.large.toFixed(2)} ms = ${(list.large / list.small).toFixed(2)} × that at 10,000  (wanted ≤ 1.5)`,
  )
  await cloud.close()
  const kept = await memory(start, dataDir, settings.documents)
  line('open, first read done', `${kept.openMs.toFixed(0)} ms with its threads  (wanted < 1,000)`)
  line('RssAnon after 200,000 random reads', `${kept.rssAnonMb.toFixed(0)} MB  (wanted < 300)`)
  fs.rmSync(dataDir, { recursive: true, force: true })
  console.log(
    'What limits the road: CPU of the SDK in the function workers (signing, HTTP), then the commit’s sync; the store itself is a small part.',
  )
}

void main()
