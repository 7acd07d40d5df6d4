// Places of 澄江区: streets and towns, communities and villages, estates with the names that people say.
import { community, district, estate, street } from "./place-builder.ts";

export const chengjiangPlaces = district("chengjiang", "澄江区", 430, 620, [
  street("chengjiang-taoxi", "桃溪街道", 518, 651, [
    community("wangjiang-community", "望江社区", 543, 662, [
      estate("wangjiang-wangjianghuayuan", "望江花园", 537, 657, ["望江"]),
      estate("wangjiang-wangjiangyaofangsushe", "望江药房宿舍", 536, 664, ["望江楼"]),
    ]),
    community("caichang-community", "菜场社区", 495, 668, [
      estate("caichang-caichangxiang", "菜场巷小区", 497, 665, ["菜场巷"]),
      estate("caichang-taoxili", "桃溪里", 498, 661, ["桃溪老院子"]),
    ]),
    community("taoyuan-community", "桃源社区", 514, 624, [
      estate("taoyuan-taoyuanju", "桃源居", 521, 616, ["桃源"]),
      estate("taoyuan-lantongwuliuyuan", "岚通物流园", 524, 616, ["物流园", "岚通园区"]),
      estate("taoyuan-taoyuananzhifang", "桃源安置房", 509, 615, ["桃源安置小区"]),
    ]),
  ]),
  street("chengjiang-chenghu", "澄湖街道", 442, 700, [
    community("chenghu-community", "澄湖社区", 445, 728, [
      estate("chenghu-chenghuhuayuan", "澄湖花园", 449, 727, ["澄湖"]),
      estate("chenghu-huxindaogongyu", "湖心岛公寓", 449, 719, ["湖心岛"]),
      estate("chenghu-chenghuxincheng", "澄湖新城", 436, 718, ["澄湖新盘"]),
    ]),
    community("yuwan-community", "渔湾社区", 416, 689, [
      estate("yuwan-yuwan", "渔湾小区", 408, 689, ["渔湾"]),
      estate("yuwan-yugangxinju", "渔港新居", 407, 699, ["渔港"]),
      estate("yuwan-yuwanlaojie", "渔湾老街", 412, 682, ["渔湾街"]),
    ]),
    community("liudi-community", "柳堤社区", 464, 683, [
      estate("liudi-liudiyayuan", "柳堤雅园", 458, 680, ["柳堤"]),
      estate("liudi-liuanmingzhu", "柳岸明珠", 463, 684, ["柳岸"]),
    ]),
  ]),
  street("chengjiang-dongxiang", "东巷街道", 354, 669, [
    community("dongxiang-community", "东巷社区", 332, 686, [
      estate("dongxiang-dongmenxiang", "东门巷", 341, 690, ["东门巷老房子"]),
      estate("dongxiang-dongxiangxinyuan", "东巷新苑", 334, 679, ["东巷"]),
      estate("dongxiang-dongxianggongyu", "东巷公寓", 328, 691, ["东巷公租房"]),
    ]),
    community("dingzi-community", "丁字社区", 351, 641, [
      estate("dingzi-dingziwan", "丁字湾小区", 356, 641, ["丁字湾"]),
      estate("dingzi-dingzijieshangpu", "丁字街商铺", 342, 645, ["丁字街"]),
    ]),
    community("zhonglou-community", "钟楼社区", 380, 680, [
      estate("zhonglou-zhonglouhuayuan", "钟楼花园", 385, 671, ["钟楼"]),
      estate("zhonglou-zhongguli", "钟鼓里", 372, 676, ["钟鼓楼"]),
    ]),
  ]),
  street("chengjiang-chuanchang", "船厂街道", 342, 589, [
    community("chuanchang-community", "船厂社区", 317, 578, [
      estate("chuanchang-chuanchangxincun", "船厂新村", 311, 573, ["船厂宿舍", "船厂"]),
      estate("chuanchang-chuanshanjiayuan", "船山家园", 319, 579, ["船山"]),
      estate("chuanchang-chuantaixinju", "船台新居", 324, 578, ["船台"]),
    ]),
    community("jiangwan-community", "江湾社区", 365, 572, [
      estate("jiangwan-jiangwanyipin", "江湾一品", 372, 572, ["江湾"]),
      estate("jiangwan-jiangwangongzufang", "江湾公租房", 357, 575, ["江湾公租"]),
    ]),
    community("binhe-community", "滨河社区", 346, 616, [
      estate("binhe-binheyuan", "滨河苑", 346, 617, ["滨河"]),
      estate("binhe-binheshijicheng", "滨河世纪城", 351, 626, ["世纪城"]),
    ]),
  ]),
  street("chengjiang-shiqiao", "石桥街道", 418, 540, [
    community("shiqiao-community", "石桥社区", 415, 512, [
      estate("shiqiao-shiqiao", "石桥小区", 417, 516, ["石桥"]),
      estate("shiqiao-shiqiaojiayuan", "石桥佳园", 422, 509, ["石桥安置房"]),
      estate("shiqiao-shiqiaoanzhiqu", "石桥安置区", 423, 512, ["石桥安置"]),
    ]),
    community("huaishu-community", "槐树社区", 444, 551, [
      estate("huaishu-huaishuyuan", "槐树园", 452, 560, ["槐树"]),
      estate("huaishu-huaiyinli", "槐荫里", 453, 558, ["槐荫"]),
    ]),
    community("shuini-community", "水泥社区", 396, 557, [
      estate("shuini-shuinichangsushe", "水泥厂宿舍", 397, 547, ["水泥厂"]),
      estate("shuini-xinniyuan", "新泥苑", 400, 548, ["新泥"]),
    ]),
  ]),
  street("chengjiang-luzhou", "芦洲镇", 506, 571, [
    community("luzhou-community", "芦洲社区", 528, 554, [
      estate("luzhou-luzhoujizhen", "芦洲集镇", 530, 545, ["芦洲街上"]),
      estate("luzhou-luzhouxincun", "芦洲新村", 537, 545, ["芦洲"]),
    ]),
    community("shuangtang-village", "双塘村", 509, 599, [
      estate("shuangtang-shuangtangyizu", "双塘一组", 516, 606, ["双塘"]),
      estate("shuangtang-shuangtangwuchang", "双塘屋场", 500, 598, ["双塘大屋"]),
    ]),
    community("digang-village", "荻港村", 480, 560, [
      estate("digang-digangsanzu", "荻港三组", 472, 561, ["荻港"]),
      estate("digang-digangyuminxincun", "荻港渔民新村", 471, 557, ["渔民新村"]),
    ]),
  ]),
]);
