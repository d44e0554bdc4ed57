import { harness, openSharedHarness } from './sdk'
import './queries.suite'
import './matching.suite'
import './condition-edges.suite'
import './updates.suite'
import './array-changes.suite'
import './aggregations.suite'
import './pipeline-edges.suite'
import './walks.suite'
import './expressions.suite'
import './expression-edges.suite'
import './date-edges.suite'
import './expression-refusals.suite'
import './places.suite'
import './transactions.suite'
import './slow-database.suite'
import './nested-commands.suite'
import './plain-clients.suite'
// Moves the clock, and stands last.
import './services.suite'

beforeAll(openSharedHarness)
afterAll(() => harness.cloud.close())
