import { Box } from './box'

const bar = (width: string, height: string) => <Box className="sk" style={{ width, height }} />

/** Rows to come. */
export function RowsSkeleton({ rows = 4 }: { readonly rows?: number }) {
  return (
    <Box className="card flush later" label="正在打开" image>
      {Array.from({ length: rows }, (_, index) => (
        <Box key={index} className="cell">
          <Box className="sk" style={{ width: '44px', height: '44px', borderRadius: '12px' }} />
          <Box className="fill col g8">
            {bar('55%', '18px')}
            {bar('80%', '14px')}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

/** A headline, a card and some rows to come. */
export function PageSkeleton() {
  return (
    <Box className="col g12 later" label="正在打开" image>
      {bar('45%', '16px')}
      {bar('65%', '30px')}
      <Box className="card col g12">
        {bar('60%', '20px')}
        {bar('40%', '14px')}
        {bar('100%', '72px')}
      </Box>
    </Box>
  )
}
