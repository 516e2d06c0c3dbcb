/**
 * Traditional characters and the simplified ones they stand for, in pairs: only such as occur in
 * the vocabulary of headings and enumerators, so that the table stays small enough for the panel.
 */
export const TRADITIONAL_PAIRS =
  '問问題题決决責责擔担為为風风潔洁領领導导學学習习論论實实質质業业務务員员黨党組组織织紀纪規规嚴严從从對对檢检據据範范標标準准確确際际個个體体會会機机關关鬥斗爭争創创發发揮挥揚扬開开闊阔強强觀观' +
  '覺觉認认識识講讲訓训練练剛刚進进還还遠远運运過过達达選选適适違违連连遲迟邊边縮缩結结統统給给經经維维護护線线繼继續续級级終终緊紧絡络編编總总築筑籌筹節节簡简聯联聽听職职聲声腳脚膽胆舉举舊旧藝艺' +
  '處处號号補补裝装製制複复見见親亲記记許许設设訴诉評评詞词試试話话該该詳详誠诚語语誤误說说調调談谈請请謀谋證证譯译議议讀读變变讓让財财貫贯貪贪貧贫購购費费貼贴資资賢贤賴赖贊赞車车軍军軟软載载較较' +
  '輕轻輪轮輸输轉转辦办農农這这遺遗鄉乡鄰邻針针鋒锋錄录錯错鍊炼鍛锻鎮镇長长門门閉闭間间隊队陽阳階阶隨随險险隱隐雙双雜杂離离難难電电靈灵靜静韌韧響响項项順顺須须預预頭头頻频顆颗額额顧顾類类顯显飛飞' +
  '養养餘余駐驻驗验驚惊麗丽點点齊齐齡龄傑杰傳传債债傷伤傾倾僅仅價价億亿償偿優优兒儿內内兩两冊册軀躯凈净凍冻則则剝剥劃划劇剧劉刘劍剑動动勞劳勢势勵励勸劝匯汇區区協协卻却厲厉參参吳吴啟启單单嚮向園园' +
  '圍围國国圖图團团執执堅坚報报場场塊块墮堕壓压壞坏壯壮夢梦夾夹奪夺奮奋婦妇嬌娇孫孙寧宁審审寫写寬宽寶宝將将專专尋寻屆届屬属岡冈島岛帶带師师幫帮幹干幾几庫库廠厂廢废廣广廳厅張张彈弹彌弥彙汇後后徑径' +
  '復复徵征徹彻恆恒悅悦惡恶愛爱態态慣惯慘惨憂忧憑凭應应懷怀懶懒戰战戲戏戶户拋抛挾挟採采換换損损搖摇搶抢撐撑擁拥擇择擊击擬拟擴扩擺摆攔拦敗败敵敌數数斷断時时暢畅暫暂曆历書书東东條条楊杨極极構构樓楼' +
  '樞枢樣样樸朴樹树權权歡欢歷历歸归殘残殺杀氣气沒没況况淚泪淨净減减測测湯汤溝沟滅灭滿满漲涨漸渐潛潜濃浓無无煉炼煥焕熱热爾尔牆墙狀状獨独獲获現现環环產产當当畫画異异療疗癥症盡尽監监盤盘眾众睏困矯矫' +
  '碩硕磚砖禦御禮礼種种稱称積积穩稳窮穷競竞筆笔純纯紅红約约納纳細细紹绍綜综綠绿網网緒绪緣缘縣县繫系係系罰罚罷罢義义聖圣聞闻肅肃腦脑膚肤臨临臺台與与興兴蓋盖藥药虛虚蟲虫術术衛卫衝冲裡里裏里覽览觸触' +
  '計计訂订討讨託托訪访詢询誇夸謂谓謙谦謹谨豐丰貢贡負负貴贵賞赏賬账趕赶跡迹踐践躍跃輩辈輔辅辭辞迴回遞递鑑鉴鑒鉴鏈链鬆松鬧闹魚鱼鮮鲜麼么齒齿龐庞並并併并佈布佔占倖幸偽伪備备僥侥儉俭剋克羣群啓启脫脱' +
  '閱阅敘叙叢丛羅罗';

const SIMPLE = new Map<number, string>();
for (let i = 0; i + 1 < TRADITIONAL_PAIRS.length; i += 2)
  SIMPLE.set(TRADITIONAL_PAIRS.charCodeAt(i), TRADITIONAL_PAIRS.charAt(i + 1));

/** A text with its traditional characters in simplified form, each for one; marks stay as they are. */
export function simplified(text: string): string {
  let simple = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const one = SIMPLE.get(text.charCodeAt(i));
    if (one === undefined) continue;
    simple += text.slice(from, i) + one;
    from = i + 1;
  }
  return from === 0 ? text : simple + text.slice(from);
}
