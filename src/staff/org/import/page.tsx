import { importRows } from '@domain/org/import-contract'
import { Box } from '../../../ui/box'
import { StaffPage } from '../../frame/staff-page'
import { ImportDesk } from './parts/import-desk'

/** Units, people and services from a table, tried before anything is stored. */
export default function ImportPage() {
  return (
    <StaffPage title="导入表格" place="imports" asks={importRows}>
      {(post) => (
        <Box className="desk-wide col g12">
          <Box as="h1" className="h1">
            导入表格
          </Box>
          <ImportDesk key={post.assignmentId} as={post.assignmentId} />
        </Box>
      )}
    </StaffPage>
  )
}
