/** The writer in a personal paper. 我国, 我市, 我们 and the like do not speak of the writer; 自我 neither. */
export const WRITER = /(?<!自)我(?![国省市县区党军们])|本人/u;
