import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { EVERYBODY, type FileRecord } from '../cloudfunctions/actions/files/store'
import { seekKey } from '../domain/kernel/seek'
import type { FilePurpose } from '../domain/files/states'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'

type Drawings = ReadonlyArray<readonly [drawing: string, fits: RegExp]>

/** Which drawing stands for what is done together; the first that fits a title counts. */
const SCENES: Drawings = [
  ['bins', /垃圾|旧物|废/],
  ['garden', /花|绿|秋种|口袋|步道|梧桐/],
  ['clinic', /诊|体检|献血|疫苗|急救|健康|药|早筛/],
  ['river', /河|溺|水质|防汛/],
  ['shed', /充电|车棚|飞线|停车|非机动车/],
  ['canteen', /助餐|午餐|送餐|食堂|打饭/],
  ['stairs', /楼|扶手|坡道|电梯/],
  ['classroom', /课|书|读|学堂|支教|故事|手作|手语|教/],
  ['home', /老人|独居|理发|助浴|困境|微心愿|耄耋|玩具/],
  ['field', /农|田|桃|菜|收/],
  ['street', /路|巡逻|头盔|街|灯|扫雪|口|骑手/],
  ['square', /广场|戏|运动|灯谜|春联|影|剧|球|公约/],
]

/** The same for what is given for points; a ticket stands for what no drawing fits. */
const WARES: Drawings = [
  ['bottle', /洗洁精/],
  ['tissue', /抽纸/],
  ['rice', /大米/],
  ['oil', /食用油/],
  ['eggs', /鸡蛋/],
  ['toothpaste', /牙膏/],
  ['towel', /毛巾/],
  ['cup', /杯/],
  ['umbrella', /雨伞/],
  ['torch', /手电/],
  ['medicine', /药箱/],
  ['pressure', /血压/],
  ['checkup', /体检/],
  ['tooth', /口腔/],
  ['massage', /推拿/],
  ['pots', /电饭煲/],
  ['quilt', /棉被/],
  ['brush', /书法/],
  ['readercard', /借阅/],
  ['books', /绘本|图书/],
  ['pen', /文具/],
  ['glasses', /老花镜/],
  ['racket', /球拍/],
  ['gym', /健身/],
  ['plant', /绿植/],
  ['vest', /马甲/],
  ['medal', /纪念章/],
  ['gift', /礼盒/],
  ['meal', /午餐/],
  ['scissors', /理发/],
  ['needle', /缝补/],
  ['washer', /家电/],
  ['broom', /保洁/],
  ['tools', /维修/],
  ['portrait', /证件照/],
  ['family', /亲子/],
  ['blocks', /托管/],
  ['buscard', /公交/],
  ['parking', /停车/],
  ['boat', /船/],
  ['ticket', /./],
]

/** A document with a picture: its id, its place, and what its title says. */
interface Shown {
  readonly _id: string
  readonly title: string
  readonly orgPath: readonly string[]
}

/** The drawing that fits a title. */
export const drawingOf = (purpose: FilePurpose, title: string): string | undefined =>
  (purpose === 'reward' ? WARES : SCENES).find(([, fits]) => fits.test(title))?.[0]

/** Id of the picture of a document; undefined where no drawing fits its title. */
export function pictureOf(purpose: FilePurpose, { _id, title }: Pick<Shown, '_id' | 'title'>): string | undefined {
  return drawingOf(purpose, title) && `seed-picture-${_id}`
}

/** Stores the drawings of documents as photos that passed, seen by everybody and belonging to nobody of the stories. */
export async function plantPictures(
  store: SeedStore,
  purpose: FilePurpose,
  documents: readonly Shown[],
): Promise<void> {
  const records: Array<FileRecord & { _id: string }> = []
  for (const { _id: id, title, orgPath } of documents) {
    const [drawing, fileId] = [drawingOf(purpose, title), pictureOf(purpose, { _id: id, title })]
    if (!drawing || !fileId) continue
    const bytes = fs.readFileSync(path.join(__dirname, 'pictures', `${drawing}.png`))
    const storedAs = await store.putFile(`photos/${fileId}.png`, bytes)
    if (!storedAs) throw new Error(`the drawing ${drawing} is not kept`)
    records.push({
      ...{
        _id: fileId,
        ownerId: `U-${orgPath.at(-1) ?? ''}`,
        orgPath: [...orgPath],
        purpose,
        way: 'parts',
        bytes: bytes.length,
      },
      ...{
        status: 'passed',
        partIds: {},
        storedAs,
        type: 'image/png',
        hash: createHash('sha256').update(bytes).digest('hex'),
        uploadedAt: SAMPLE_START,
      },
      ...{ readers: [EVERYBODY], usedIn: { kind: purpose, id }, seek: seekKey(SAMPLE_START, fileId) },
    })
  }
  await store.bulkLoad('files', stamped(records))
}
