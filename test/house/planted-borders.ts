/** One planted violation for each rule of .dependency-cruiser.cjs; `from` is the file in which it is found. */
interface PlantedBorder {
  readonly rule: string
  readonly from: string
  readonly files: Readonly<Record<string, string>>
}

/** The planted files stand side by side, so every rule has folders of its own. */
export const PLANTED_BORDERS: readonly PlantedBorder[] = [
  {
    rule: 'domain-is-pure',
    from: 'domain/pure/rules.ts',
    files: { 'domain/pure/rules.ts': "import fs from 'node:fs'\nvoid fs" },
  },
  {
    rule: 'kernel-knows-no-domain',
    from: 'domain/kernel/knows.ts',
    files: {
      'domain/kernel/knows.ts': "import { a } from '../known/contract'\nvoid a",
      'domain/known/contract.ts': 'export const a = 1',
    },
  },
  {
    rule: 'domains-meet-at-contracts',
    from: 'domain/met/rules.ts',
    files: {
      'domain/met/rules.ts': "import { b } from '../other/states'\nvoid b",
      'domain/other/states.ts': 'export const b = 1',
    },
  },
  {
    rule: 'rule-sets-are-gathered',
    from: 'domain/rules/gather.ts',
    files: {
      'domain/rules/gather.ts': "import { c } from '../gathered/states'\nvoid c",
      'domain/gathered/states.ts': 'export const c = 1',
    },
  },
  {
    rule: 'actions-meet-at-contracts',
    from: 'cloudfunctions/actions/act/do-it.ts',
    files: {
      'cloudfunctions/actions/act/do-it.ts': "import { d } from '../../../domain/decided/rules'\nvoid d",
      'domain/decided/rules.ts': 'export const d = 1',
    },
  },
  {
    rule: 'actions-meet-at-ports',
    from: 'cloudfunctions/actions/guest/take.ts',
    files: {
      'cloudfunctions/actions/guest/take.ts': "import { e } from '../host/store'\nvoid e",
      'cloudfunctions/actions/host/store.ts': 'export const e = 1',
    },
  },
  {
    rule: 'kit-knows-no-action',
    from: 'cloudfunctions/kit/carry.ts',
    files: {
      'cloudfunctions/kit/carry.ts': "import { f } from '../actions/carried/index'\nvoid f",
      'cloudfunctions/actions/carried/index.ts': 'export const f = 1',
    },
  },
  {
    rule: 'functions-are-lists',
    from: 'cloudfunctions/deployed/index.ts',
    files: {
      'cloudfunctions/deployed/index.ts': "import { g } from '../actions/single/pour'\nvoid g",
      'cloudfunctions/actions/single/pour.ts': 'export const g = 1',
    },
  },
  {
    rule: 'sdk-only-in-kit',
    from: 'cloudfunctions/actions/direct/store.ts',
    files: { 'cloudfunctions/actions/direct/store.ts': "import cloud from 'wx-server-sdk'\nvoid cloud" },
  },
  {
    rule: 'rules-touch-no-store',
    from: 'cloudfunctions/actions/asks/rules.ts',
    files: {
      'cloudfunctions/actions/asks/rules.ts': "import { h } from './store'\nvoid h",
      'cloudfunctions/actions/asks/store.ts': 'export const h = 1',
    },
  },
  {
    rule: 'pages-ask-contracts',
    from: 'src/shortcut/page.tsx',
    files: {
      'src/shortcut/page.tsx': "import { i } from '../../cloudfunctions/actions/reached/port'\nvoid i",
      'cloudfunctions/actions/reached/port.ts': 'export const i = 1',
    },
  },
  {
    rule: 'pages-know-their-own-rules',
    from: 'src/curious/page.tsx',
    files: {
      'src/curious/page.tsx': "import { j } from '@domain/foreign/rules'\nvoid j",
      'domain/foreign/rules.ts': 'export const j = 1',
    },
  },
  {
    rule: 'subpackages-share-nothing',
    from: 'src/one/page.tsx',
    files: {
      'src/one/page.tsx': "import { k } from '../two/parts/card'\nvoid k",
      'src/two/parts/card.tsx': 'export const k = 1',
    },
  },
  {
    rule: 'local-cloud-stands-alone',
    from: 'local-cloud/leans.ts',
    files: {
      'local-cloud/leans.ts': "import { l } from '../door/lent'\nvoid l",
      'door/lent.ts': 'export const l = 1',
    },
  },
  {
    rule: 'nothing-deployed-needs-a-desk',
    from: 'cloudfunctions/kit/desk.ts',
    files: {
      'cloudfunctions/kit/desk.ts': "import { m } from '../../seed/sown'\nvoid m",
      'seed/sown.ts': 'export const m = 1',
    },
  },
  {
    rule: 'tests-are-not-imported',
    from: 'door/tested.ts',
    files: {
      'door/tested.ts': "import { n } from '../test/world/world'\nvoid n",
      'test/world/world.ts': 'export const n = 1',
    },
  },
  {
    rule: 'deployed-packages-are-dependencies',
    from: 'cloudfunctions/kit/packages.ts',
    files: { 'cloudfunctions/kit/packages.ts': "import { open } from 'lmdb'\nvoid open" },
  },
  {
    rule: 'no-cycles',
    from: 'door/egg.ts',
    files: {
      'door/hen.ts': "import { egg } from './egg'\nexport const hen = egg",
      'door/egg.ts': "import { hen } from './hen'\nexport const egg = hen",
    },
  },
  {
    rule: 'everything-resolves',
    from: 'door/lost.ts',
    files: { 'door/lost.ts': "import { o } from './nowhere'\nvoid o" },
  },
]
