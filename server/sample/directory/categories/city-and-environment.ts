// Category tree, part 2: the look of the city, the environment.
import { byCity, byCityExcept, byDistrict, byStreet, group, leaf, root } from "./category-builder.ts";

const bySanitation = byCityExcept("city-sanitation", { chengjiang: "chengjiang-sanitation" });

export const urban = root("urban", "城市管理", [
  group("order", "市容秩序", { lead: byDistrict("urban"), kind: "complaint" }, [
    leaf("stalls", "占道经营", "占道 摆摊 早市 夜市 流动摊贩 占马路"),
    leaf("barbecue", "露天烧烤", "烧烤 露天烧烤 夜宵摊 烟熏"),
    leaf("loudspeaker", "商铺喇叭叫卖", "喇叭 叫卖 音响 商家放音乐 促销噪音"),
    leaf("posters", "小广告乱涂写", "小广告 牛皮癣 乱贴 乱涂"),
  ]),
  group("illegal-building", "违法建设", { lead: byDistrict("urban"), kind: "report" }, [
    leaf("roof", "楼顶搭建", "楼顶 搭棚 加盖 阳光房 顶楼违建"),
    leaf("garden", "圈占公共绿地", "圈地 围起来 私人花园 占绿地"),
    leaf("wall", "破墙开店", "破墙 开门 打掉承重墙 住改商"),
    leaf("old", "历史违建处置", "违建没拆 说拆一直没拆 违章建筑 拆违"),
  ]),
  group("waste", "垃圾清运", { lead: bySanitation, kind: "complaint" }, [
    leaf("household", "生活垃圾清运", "垃圾没收 垃圾堆 臭死了 垃圾清运"),
    leaf("building", "建筑垃圾倾倒", "建筑垃圾 装修垃圾 偷倒 渣土", {
      lead: byDistrict("urban"),
      kind: "report",
    }),
    leaf("sorting", "垃圾分类投放", "垃圾分类 垃圾桶 撤桶 定时投放", { kind: "suggestion" }),
    leaf("station", "垃圾站异味", "垃圾站 中转站 臭味 垃圾房"),
    leaf("street-cleaning", "道路清扫保洁", "没人扫 落叶 洒水车 保洁 扫地车吵"),
  ]),
  group("toilet", "公共厕所", { lead: bySanitation, kind: "suggestion" }, [
    leaf("dirty", "公厕脏乱", "公厕 厕所脏 厕所臭 没人打扫", { kind: "complaint" }),
    leaf("closed", "公厕关闭", "厕所关门 锁着 不开放", { kind: "complaint" }),
    leaf("missing", "增设公厕", "没有厕所 找不到厕所 增设公厕"),
    leaf("accessible", "无障碍厕位", "无障碍 轮椅 扶手 母婴室", { co: ["city-disabled"] }),
  ]),
  group("signs", "广告招牌", { lead: byDistrict("urban"), kind: "report" }, [
    leaf("danger", "招牌松动坠落", "招牌 要掉 广告牌 摇晃 掉下来"),
    leaf("light", "光污染", "太亮 灯光 晃眼 霓虹灯 LED屏"),
    leaf("unapproved", "违规设置广告", "广告牌 乱设 违规广告 挡路"),
    leaf("banner", "横幅灯箱", "横幅 灯箱 乱挂 条幅"),
  ]),
  group("animals", "养犬与动物", { lead: byDistrict("urban"), co: ["city-police"], kind: "complaint" }, [
    leaf("barking", "犬只吠叫扰民", "狗叫 半夜狗叫 犬吠 养狗吵"),
    leaf("stray", "流浪犬猫", "流浪狗 野狗 流浪猫 抓狗"),
    leaf("leash", "遛狗不牵绳", "不牵绳 遛狗 狗咬人 大型犬", { lead: byDistrict("police") }),
    leaf("licence", "犬证办理", "狗证 养犬证 办证 打疫苗", {
      lead: byDistrict("police"),
      kind: "consultation",
    }),
  ]),
  group("shared", "共享车辆", { lead: byDistrict("urban"), kind: "complaint" }, [
    leaf("parking", "共享单车乱停", "共享单车 乱停 堵路 单车堆"),
    leaf("charge", "共享车收费", "共享电单车 扣费 调度费 还不了车", { lead: byDistrict("market") }),
    leaf("abandoned", "废弃车辆清理", "僵尸车 废弃车 没人要的车", { lead: byCity("city-traffic-police") }),
    leaf("stands", "停车架不足", "停车架 停放点 没地方停", { kind: "suggestion" }),
  ]),
]);

export const environment = root("environment", "生态环境", [
  group("noise", "噪声污染", { lead: byDistrict("environment"), kind: "complaint" }, [
    leaf("building", "建筑施工噪声", "噪声 施工噪声 工地 噪音扰民", { lead: byDistrict("urban") }),
    leaf("factory", "工业噪声", "工厂噪声 机器响 厂里吵 风机"),
    leaf("square-dance", "广场舞噪声", "广场舞 跳舞 音响 唱歌 太极音乐", { lead: byDistrict("police") }),
    leaf("neighbour", "邻里生活噪声", "楼上 吵 装修 打麻将 弹琴", { lead: byStreet }),
    leaf("equipment", "设备低频噪声", "空调外机 变压器 水泵房 低频 嗡嗡响"),
  ]),
  group("fumes", "餐饮油烟", { lead: byDistrict("urban"), kind: "complaint" }, [
    leaf("restaurant", "餐馆油烟", "油烟 餐馆 饭店 油烟味 油烟机"),
    leaf("flue", "烟道设置", "烟道 排烟口 烟管 排烟"),
    leaf("canteen", "单位食堂油烟", "食堂 油烟 学校食堂"),
    leaf("grill-house", "烧烤店油烟", "烧烤店 炭火 烟子 呛人"),
  ]),
  group("air", "大气污染", { lead: byDistrict("environment"), kind: "report" }, [
    leaf("factory", "企业废气", "废气 烟囱 刺鼻 化工味 冒黑烟"),
    leaf("dust", "扬尘", "扬尘 灰大 灰尘 没洒水 堆场", { lead: byDistrict("urban") }),
    leaf("burning", "露天焚烧", "烧垃圾 烧秸秆 焚烧 烧树叶", { lead: byStreet }),
    leaf("paint", "喷漆异味", "喷漆 油漆味 汽修 刺鼻味"),
  ]),
  group("water", "水污染", { lead: byDistrict("environment"), kind: "report" }, [
    leaf("river", "河湖污染", "河水黑 河里有油 臭水沟 死鱼 河道"),
    leaf("sewage", "污水直排", "直排 污水 排河里 偷排", { co: ["lanjing-sewage"] }),
    leaf("source", "饮用水源保护", "水源地 取水口 饮用水 水源"),
    leaf("farm", "养殖污染", "养猪场 养鸡场 粪污 养殖", { co: ["city-farm"] }),
  ]),
  group("solid", "固废危废", { lead: byDistrict("environment"), kind: "report" }, [
    leaf("dumping", "工业固废倾倒", "倒工业垃圾 废渣 煤渣"),
    leaf("hazardous", "危险废物", "废机油 危废 化学品桶 废电池"),
    leaf("medical", "医疗废物", "医疗垃圾 针头 药瓶", { co: ["city-health"] }),
    leaf("recycling", "废品收购污染", "废品站 收破烂 拆解"),
  ]),
  group("radiation", "辐射与基站", { lead: byDistrict("environment"), kind: "consultation" }, [
    leaf("base-station", "通信基站辐射", "基站 铁塔 辐射 信号塔", { co: ["city-communications"] }),
    leaf("power-line", "高压线变电站", "高压线 变电站 高压塔", { co: ["lanxiang-power"] }),
    leaf("medical", "医疗辐射", "拍片 放射 CT 铅房"),
    leaf("approval", "环评与许可", "环评 环评公示 批复 环保手续"),
  ]),
]);
