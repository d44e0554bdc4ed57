import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { counted } from '../../../ui/counted'
import { Section } from '../../../ui/section'
import { Tile } from '../../../ui/tile'
import type { ServiceGuide } from './service-guide'

type Material = ServiceGuide['materials'][number]

function tileOf({ name, shared }: Material) {
  if (shared) return <Tile icon="check" colour="health" />
  return <Tile icon={/证|卡|照/.test(name) ? 'idcard' : 'file'} />
}

/** What to bring, and what not to bring because the office can look it up itself. */
export function Materials({ materials }: { readonly materials: readonly Material[] }) {
  const care = useCare()
  const own = materials.filter(({ shared }) => !shared)
  const title = care && own.length > 0 ? `带这${counted(own.length)}样` : '要带什么'
  if (materials.length === 0) {
    return (
      <Section title="要带什么">
        <Box className="card">什么都不用带，人来就行。</Box>
      </Section>
    )
  }
  return (
    <Section title={title}>
      <Box className="card flush">
        {own.map((material) => (
          <CellRow key={material.name} title={material.name} tile={tileOf(material)} />
        ))}
        {materials
          .filter(({ shared }) => shared)
          .map((material) => (
            <CellRow
              key={material.name}
              title={`${material.name}不用带`}
              sub="窗口能在网上核对"
              tile={tileOf(material)}
            />
          ))}
      </Box>
    </Section>
  )
}
