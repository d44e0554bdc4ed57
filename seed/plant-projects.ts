import { followedEntry } from '../cloudfunctions/actions/home/port'
import { ownId } from '../cloudfunctions/actions/projects/round-ids'
import { seekKey } from '../domain/kernel/seek'
import { pastProjects } from './past-projects'
import { pictureOf, plantPictures } from './pictures'
import { projectTerms, sampleProjects, type SampleProject } from './projects'
import { SAMPLE_START } from './sample-start'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'

/** 周桂珍 supports two projects of others and follows them. */
const BONDS = ['XM-trial-drain', 'XM-trial-box'].map((projectId, nth) => {
  const [userId, at] = ['URW01', SAMPLE_START - (30 - nth) * 86_400_000]
  const _id = ownId(projectId, userId)
  return { _id, projectId, userId, supports: true, follows: true, at, seek: seekKey(at, _id) }
})

/** How a followed project stands on the home page of who follows it, as its latest step would have put it there. */
function onHome({ userId, project }: { userId: string; project: SampleProject }) {
  const { _id: projectId, title, status, steps } = project
  return followedEntry({ userId, projectId, title, status, at: steps.at(-1)?.at ?? 0 })
}

/** Projects of the stories; in a county of full size also those of the years before. Answers all that it planted. */
export async function plantProjects(store: SeedStore, size: 'demo' | 'county'): Promise<readonly SampleProject[]> {
  const projects = sampleProjects().map((project) => {
    const picture = pictureOf('project', project)
    const watched = project.watched || BONDS.some(({ projectId }) => projectId === project._id)
    return { ...project, watched, ...(picture === undefined ? {} : { photos: [picture] }) }
  })
  await store.bulkLoad('projects', stamped(projects))
  await store.bulkLoad('due', stamped(projectTerms(projects)))
  await plantPictures(store, 'project', projects)
  await store.bulkLoad('projectBonds', stamped(BONDS))
  const followed = BONDS.flatMap(({ userId, projectId }) => {
    const project = projects.find(({ _id }) => _id === projectId)
    return project ? [{ userId, project }] : []
  })
  await store.bulkLoad('agenda', stamped(followed.map(onHome)))
  const past = size === 'county' ? [...pastProjects(projects.slice(0, 60))] : []
  await store.bulkLoad('projects', stamped(past))
  return [...projects, ...past]
}
