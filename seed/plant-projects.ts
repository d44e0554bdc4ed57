import { pastProjects } from './past-projects'
import { pictureOf, plantPictures } from './pictures'
import { projectTerms, sampleProjects } from './projects'
import type { SeedStore } from './seed-store'
import { stamped } from './stamped'

/** Projects of the stories; in a county of full size also those of the years before. */
export async function plantProjects(store: SeedStore, size: 'demo' | 'county'): Promise<void> {
  const projects = sampleProjects().map((project) => {
    const picture = pictureOf(project)
    return picture === undefined ? project : { ...project, photos: [picture] }
  })
  await store.bulkLoad('projects', stamped(projects))
  await store.bulkLoad('due', stamped(projectTerms(projects)))
  await plantPictures(store, 'project', projects)
  if (size === 'county') await store.bulkLoad('projects', stamped(pastProjects(projects.slice(0, 60))))
}
