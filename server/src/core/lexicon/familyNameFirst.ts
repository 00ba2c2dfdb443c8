import { wordSet } from "./words.ts";

/**
 * Family names of languages that put the family name first (Korean, Chinese, Vietnamese), romanised, lower case. Own
 * compilation of the most frequent ones.
 */
export const FAMILY_FIRST = wordSet(`
  ahn an bae baek ban bang byun cha chae chang chen cheng cheon cho choe choi chu chun chung dai deng ding do doan duong fan fang
  feng gao gil go gong gu guo gwak ha ham han hao he heo ho hong hsieh hu hua huang huh hwang hyun im jang jeon jeong ji jia jiang
  jin jo jong joo ju jung kang kim ko koo kong koo kwak kwon lai lam le lee lei li liang liao lim lin ling liu lo lu luo ma mao
  meng min mo moon na nam nam ngo nguyen nguyễn no noh oh pae paik pak pan park peng pham phan phung qian qin qiu ra ren ri roh
  ryu seo seok shen shi shim shin si so sohn son song su suh sun tan tang tao tian to tran trần tsai tseng vo vu wan wang wei wen
  woo won wong wu xi xia xiang xiao xie xu xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou
  zhu zou bui dang dinh hoang ly mai truong ta
`);
