import { resolve } from 'node:path'
import { PROJECT_STATUSES, type ProjectStatus } from '@domain/projects/states'
import { picture } from '../files/uploads'
import { doorCloud } from './harness/door-cloud'
import { openWeapp, type Weapp } from './harness/open-weapp'

const DIST = resolve(__dirname, '../../dist/weapp')
/** Every camera answers with this. */
const PHOTO = 'wxfile://tmp/photo.jpg'
const photo = picture(40_000)

const WORKBENCH = 'staff/start/page'
const MINE = 'home/mine/page'
const DESK = 'staff/projects/desk/page'

/** The mini-programs of everybody on a road; each stays open until the end. */
export class Phones {
  private readonly open = new Map<string, Weapp>()

  constructor(private readonly url: string) {}

  /** Somebody's mini-program, opened on a page the first time. */
  async at(signInName: string, path?: string, query: Record<string, string> = {}): Promise<Weapp> {
    const known = this.open.get(signInName)
    if (known) return known
    const tempFiles = [{ tempFilePath: PHOTO, size: photo.length, fileType: 'image' }]
    const weapp = await openWeapp({
      dist: DIST,
      cloud: doorCloud(this.url, signInName, { [PHOTO]: photo }),
      answers: { chooseMedia: { tempFiles, type: 'image' } },
      ...(path === undefined ? {} : { path, query }),
    })
    this.open.set(signInName, weapp)
    return weapp
  }

  /** A page of somebody's workbench, by the words of its entry. */
  async desk(signInName: string, entry: string): Promise<Weapp> {
    const phone = await this.at(signInName, WORKBENCH)
    while (phone.page().route !== WORKBENCH) await phone.tap(phone.page().route === MINE ? '工作台' : '返回')
    await phone.tap(entry)
    return phone
  }

  /** A project of a status at somebody's desk, opened from its list. */
  async project(signInName: string, title: string, status: ProjectStatus): Promise<Weapp> {
    const phone = await this.at(signInName, WORKBENCH)
    if (phone.page().route !== DESK) await this.desk(signInName, '小项目')
    await choose(phone, 0, PROJECT_STATUSES.indexOf(status))
    await phone.tap(title)
    return phone
  }

  /** Shows a page again that lay below while others worked. */
  async again(signInName: string): Promise<Weapp> {
    const phone = await this.at(signInName)
    await phone.appEvent('hide')
    await phone.appEvent('show')
    return phone
  }

  /** Ends all of them and throws when one met a fault. */
  async closed(): Promise<void> {
    for (const phone of this.open.values()) await phone.close()
    this.open.clear()
  }

  async abandoned(): Promise<void> {
    await Promise.allSettled([...this.open.values()].map((phone) => phone.abandon()))
  }
}

/** Turns a wheel of the page, the nth from above, to one of its choices or to a date. */
export async function choose(phone: Weapp, nth: number, value: number | string): Promise<void> {
  await phone.emit({ what: 'wx-picker', nth }, 'change', { value })
}

/** Writes into the field under a label. */
export async function write(phone: Weapp, label: string, text: string): Promise<void> {
  await phone.fill({ what: label, nth: 1 }, text)
}
