// Places of 青砚县: streets and towns, communities and villages, estates with the names that people say.
import { community, district, estate, street } from "./place-builder.ts";

export const qingyanPlaces = district("qingyan", "青砚县", 230, 820, [
  street("qingyan-yanchi", "砚池街道", 318, 851, [
    community("yanchi-community", "砚池社区", 343, 862, [
      estate("yanchi-yanchihuayuan", "砚池花园", 337, 855, ["砚池"]),
      estate("yanchi-huagong", "化工小区", 347, 859, ["化工厂宿舍"]),
    ]),
    community("chengguan-community", "城关社区", 295, 868, [
      estate("chengguan-chengguan", "城关小区", 295, 878, ["城关"]),
      estate("chengguan-laoxianweidayuan", "老县委大院", 290, 872, ["县委大院"]),
      estate("chengguan-chengguanxincun", "城关新村", 305, 878, ["城关安置房"]),
    ]),
    community("moxiang-community", "墨香社区", 314, 824, [
      estate("moxiang-moxiangyuan", "墨香苑", 317, 827, ["墨香"]),
      estate("moxiang-moxianggongguan", "墨香公馆", 316, 830, ["墨香新盘"]),
    ]),
  ]),
  street("qingyan-songmo", "松墨街道", 222, 900, [
    community("songmo-community", "松墨社区", 219, 928, [
      estate("songmo-songmo", "松墨小区", 222, 929, ["松墨"]),
      estate("songmo-songtaoyuan", "松涛苑", 225, 929, ["松涛"]),
    ]),
    community("ximen-community", "西门社区", 199, 884, [
      estate("ximen-ximenli", "西门里", 191, 880, ["西门"]),
      estate("ximen-ximenanzhi", "西门安置小区", 209, 892, ["西门安置房"]),
    ]),
    community("jiaochang-community", "教场社区", 247, 889, [
      estate("jiaochang-jiaochangping", "教场坪小区", 257, 892, ["教场坪"]),
      estate("jiaochang-xianzhongsushe", "县中宿舍", 240, 892, ["县一中宿舍"]),
    ]),
  ]),
  street("qingyan-shigu", "石鼓镇", 137, 838, [
    community("shigu-community", "石鼓社区", 110, 845, [
      estate("shigu-shigujizhen", "石鼓集镇", 106, 855, ["石鼓街上"]),
      estate("shigu-shiguxinqu", "石鼓新区", 113, 839, ["石鼓"]),
    ]),
    community("maoping-village", "茅坪村", 146, 811, [
      estate("maoping-maopingerzu", "茅坪二组", 155, 812, ["茅坪"]),
      estate("maoping-maopingdawu", "茅坪大屋", 139, 817, ["茅坪老屋"]),
    ]),
    community("tangchong-village", "塘冲村", 157, 859, [
      estate("tangchong-tangchongwuzu", "塘冲五组", 147, 850, ["塘冲"]),
      estate("tangchong-tangchonganzhidian", "塘冲安置点", 154, 862, ["塘冲安置房"]),
    ]),
  ]),
  street("qingyan-longtan", "龙潭镇", 181, 751, [
    community("longtan-community", "龙潭社区", 167, 727, [
      estate("longtan-longtanjizhen", "龙潭集镇", 173, 719, ["龙潭街上"]),
      estate("longtan-longtanjiayuan", "龙潭家园", 168, 729, ["龙潭"]),
    ]),
    community("huangni-village", "黄泥村", 209, 750, [
      estate("huangni-huangniyizu", "黄泥一组", 210, 743, ["黄泥坳"]),
      estate("huangni-huangnixuexiaopian", "黄泥学校片", 209, 748, ["黄泥学校"]),
    ]),
    community("jingwan-village", "井湾村", 167, 775, [
      estate("jingwan-jingwansizu", "井湾四组", 161, 779, ["井湾"]),
      estate("jingwan-jingwanwuchang", "井湾屋场", 163, 768, ["井湾大屋"]),
    ]),
  ]),
  street("qingyan-baishui", "白水乡", 292, 759, [
    community("baishui-village", "白水村", 311, 738, [
      estate("baishui-baishuijizhen", "白水集镇", 303, 745, ["白水街上"]),
      estate("baishui-baishuiyizu", "白水一组", 311, 745, ["白水"]),
    ]),
    community("gaoling-village", "高岭村", 301, 785, [
      estate("gaoling-gaolingsanzu", "高岭三组", 309, 794, ["高岭"]),
      estate("gaoling-gaolingyimindian", "高岭移民点", 295, 795, ["移民点"]),
    ]),
    community("fengmu-village", "枫木村", 265, 754, [
      estate("fengmu-fengmuerzu", "枫木二组", 259, 753, ["枫木"]),
      estate("fengmu-fengmuchong", "枫木冲", 261, 756, ["枫木冲里"]),
    ]),
  ]),
]);
