// The folders of Core that mutants are made in, the domain first.
export const folders = ['Scoring', 'Auditing', 'Comparison', 'Mapping', 'Documents', 'Csv', 'Reports', 'Exchange']
export const folderOf = path => folders.find(folder => path.includes(`Kommunkompassen.Core/${folder}/`) || path.startsWith(`${folder}/`))
