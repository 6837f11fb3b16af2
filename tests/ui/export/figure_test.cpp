#include "ui/export/figure.h"

#include "core/scene/presets.h"
#include "core/scene/scene_csv.h"
#include "tests/ui/export/shown_gif.h"
#include "ui/export/scene_plot.h"
#include "ui/files/scene_in.h"

#include <gtest/gtest.h>

#include <webp/demux.h>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope {
namespace {

const Scene& preset(const char* id) { return findPreset(id)->scene; }

Figure figure(const char* id, FileFormat format, const Look& look = {.size = {640, 400}}) {
  return {preset(id), format, look, {}};
}

QByteArray bytes(const Figure& figure) { return bytesOf(figure).value(); }

QImage pngImage(const Figure& figure) { return QImage::fromData(bytes(figure), "PNG"); }

QImage drawnSvg(const QByteArray& svg, const QSize& size) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  QSvgRenderer(svg).render(&painter);
  return image;
}

int count(const QImage& image, const std::function<bool(QColor)>& matches) {
  int pixels = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) pixels += matches(image.pixelColor(x, y)) ? 1 : 0;
  }
  return pixels;
}

/// Root mean square over all channels, of 255.
double difference(const QImage& a, const QImage& b) {
  double sum = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor p = a.pixelColor(x, y);
      const QColor q = b.pixelColor(x, y);
      sum += std::pow(p.red() - q.red(), 2) + std::pow(p.green() - q.green(), 2) + std::pow(p.blue() - q.blue(), 2);
    }
  }
  return std::sqrt(sum / (3.0 * a.width() * a.height()));
}

/// The largest difference of two pixels, in levels of 255, green counting most as to the eye.
double farthest(const QImage& a, const QImage& b) {
  double most = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb p = a.pixel(x, y);
      const QRgb q = b.pixel(x, y);
      const double red = qRed(p) - qRed(q), green = qGreen(p) - qGreen(q), blue = qBlue(p) - qBlue(q);
      most = std::max(most, std::sqrt((2 * red * red + 4 * green * green + 3 * blue * blue) / 9));
    }
  }
  return most;
}

std::string nameOf(const testing::TestParamInfo<std::string_view>& id) { return std::string(id.param); }

std::vector<std::string_view> presetIds() {
  std::vector<std::string_view> ids;
  for (const Preset& preset : presets()) ids.push_back(preset.id);
  return ids;
}

class FigureOfPreset : public testing::TestWithParam<std::string_view> {};

TEST_P(FigureOfPreset, IsOfTheSizeAskedForAndNotEmpty) {
  const Scene& scene = findPreset(GetParam())->scene;
  if (scene.page == PageId::cost) return;  // there is nothing to draw before it is measured
  const QImage image = pngImage({scene, FileFormat::png, {.size = {640, 400}, .theme = ThemeId::dark}, {}});
  ASSERT_EQ(image.size(), QSize(640, 400));
  const QColor ground = theme(ThemeId::dark).background;
  EXPECT_GT(count(image, [&](const QColor& c) { return c != ground; }), 4000);
}

INSTANTIATE_TEST_SUITE_P(Each, FigureOfPreset, testing::ValuesIn(presetIds()), nameOf);

TEST(Figure, TheSameFigureGivesTheSameBytesInEveryFormat) {
  for (int format = 0; format < 6; ++format) {
    const Figure race = figure("descent", static_cast<FileFormat>(format));
    EXPECT_EQ(bytes(race), bytes(race)) << format;
  }
}

class FigureOfPage : public testing::TestWithParam<std::string_view> {};

TEST_P(FigureOfPage, CarriesItsSceneInPngSvgAndPdf) {
  const Scene& scene = findPreset(GetParam())->scene;
  for (FileFormat format : {FileFormat::png, FileFormat::svg, FileFormat::pdf}) {
    EXPECT_EQ(sceneIn(bytes({scene, format, {.size = {320, 200}}, {}})), scene) << static_cast<int>(format);
  }
}

INSTANTIATE_TEST_SUITE_P(Each, FigureOfPage, testing::ValuesIn(pageNames), nameOf);

TEST(Figure, APngTellsItsResolution) {
  const QImage image = pngImage(figure("explore", FileFormat::png, {.size = {321.26, 200}, .scale = 3.125}));
  EXPECT_EQ(image.size(), QSize(1004, 625));
  EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 0.1);
}

TEST(Figure, ATransparentPictureHasNoGround) {
  const QImage image = pngImage(figure("explore", FileFormat::png, {.size = {640, 400}, .transparent = true}));
  EXPECT_EQ(image.pixelColor(3, 3).alpha(), 0);
  EXPECT_GT(count(image, [](const QColor& c) { return c.alpha() == 255; }), 500);
  const Look dark{.size = {640, 400}, .theme = ThemeId::dark, .transparent = true};
  EXPECT_EQ(drawnSvg(bytes(figure("explore", FileFormat::svg, dark)), {640, 400}).pixelColor(3, 3), QColor(Qt::white));
}

TEST(Figure, AnotherFontOrFontSizeChangesTheTexts) {
  const QImage usual = pngImage(figure("explore", FileFormat::png));
  const Look large{.size = {640, 400}, .fontSize = 14};
  const Look cjk{.size = {640, 400}, .fontFamily = QStringLiteral("Noto Sans CJK JP")};
  EXPECT_NE(usual, pngImage(figure("explore", FileFormat::png, large)));
  EXPECT_NE(usual, pngImage(figure("explore", FileFormat::png, cjk)));
}

TEST(Figure, AFontSizeEnlargesThePictureAsAWhole) {
  const Look large{.size = {960, 600}, .fontSize = 13.5};
  const Look usual{.size = {640, 400}, .scale = 1.5, .fontSize = 9};
  EXPECT_EQ(pngImage(figure("softmax", FileFormat::png, large)), pngImage(figure("softmax", FileFormat::png, usual)));
}

/// A column of a journal, 8.5 cm wide, and two.
TEST_P(FigureOfPage, IsLegibleInAColumn) {
  const Scene& scene = findPreset(GetParam())->scene;
  for (const QSizeF& size : {QSizeF(321.26, 415.75), QSizeF(661.42, 472.44)}) {
    ScenePlot plot({.size = size}, 1);
    plot.fit(scene);
    EXPECT_GE(plot.fontSize(), 6);
    EXPECT_TRUE(plot.plot().misfits().isEmpty()) << plot.plot().misfits().join(u'|').toStdString();
    for (int i = 0; i < plot.plot().panelCount(); ++i) {
      EXPECT_GT(plot.plot().inside(i).width(), 49) << i;
      EXPECT_GT(plot.plot().inside(i).height(), 40) << i;
    }
  }
}

TEST(Figure, AVectorPictureIsAsLargeAsAskedForWhateverItsTexts) {
  const Look column{.size = {321.26, 415.75}};
  EXPECT_TRUE(bytes(figure("training", FileFormat::svg, column)).contains("width=\"321.26\" height=\"415.75\""));
  EXPECT_TRUE(bytes(figure("training", FileFormat::pdf, column)).contains("/MediaBox [0 0 241.000000 312.000000]"));
}

TEST(Figure, SvgLooksLikeThePicture) {
  for (const char* id : {"explore", "family_portrait", "descent"}) {
    const QImage svg = drawnSvg(bytes(figure(id, FileFormat::svg)), {640, 400});
    EXPECT_LT(difference(svg, pngImage(figure(id, FileFormat::png))), 25) << id;
  }
}

TEST(Figure, SvgClipsItsCurvesToTheAxes) {
  const QByteArray svg = bytes(figure("relu_softplus", FileFormat::svg));
  EXPECT_EQ(svg.count("<clipPath id=\"panel"), 2);
  EXPECT_EQ(svg.count("clip-path=\"url(#panel"), 2);
  EXPECT_EQ(svg.count("<svg"), 1);
}

/// At the upper edge of the map the point is at the right end of the section along a, too.
TEST(Figure, SvgDoesNotClipMarksAtTheEndsOfAxes) {
  const Figure inside = figure("gates", FileFormat::svg, {.size = {1200, 900}});
  EXPECT_EQ(bytes(inside).count("/><circle cx="), 0);
  Figure atEdge = inside;
  atEdge.scene.gates.a = 4;
  EXPECT_EQ(bytes(atEdge).count("/><circle cx="), 2);
}

TEST(Figure, CsvIsTheScenesNumbers) {
  EXPECT_EQ(bytes(figure("swish_betas", FileFormat::csv)).toStdString(), sceneCsv(preset("swish_betas")));
}

TEST(Figure, AGifOfTheRaceShowsEveryStepInUnderAHundredKilobytes) {
  const QByteArray race = bytes(figure("descent", FileFormat::gif));
  EXPECT_LT(race.size(), 100'000);
  EXPECT_TRUE(race.contains("NETSCAPE2.0"));
  const ShownGif gif = shown(race);
  ASSERT_EQ(gif.frames.size(), 68u);
  EXPECT_EQ(gif.delay, 10);
  const auto scenes = framesOf(preset("descent"), {}, 300);
  ScenePlot plot({.size = {640, 400}}, 1);
  for (std::size_t i : {0u, 1u, 33u, 66u, 67u}) {
    plot.show(scenes[i]);
    EXPECT_LT(difference(gif.frames[i], plot.image()), 4) << i;
  }
}

TEST(Figure, EveryPixelOfAGifIsNearThatOfThePicture) {
  for (const char* id : {"training", "gates", "softmax", "descent"}) {
    Figure film = figure(id, FileFormat::gif);
    film.film = {motions(film.scene).front(), 16, 10, true};
    const ShownGif gif = shown(bytes(film));
    const auto scenes = framesOf(film.scene, film.film.motion, 16);
    ASSERT_EQ(gif.frames.size(), scenes.size()) << id;
    ScenePlot plot(film.look, 1);
    for (std::size_t i = 0; i < scenes.size(); ++i) {
      plot.show(scenes[i]);
      EXPECT_LE(farthest(gif.frames[i], plot.image()), 25) << id << " " << i;
    }
  }
}

/// The column of pixels right of a panel that has the most colours goes through the bar.
int columnOfBar(const QImage& picture, const QRect& inside) {
  int best = 0;
  std::size_t most = 0;
  for (int x = inside.right() + 2; x < picture.width(); ++x) {
    std::set<QRgb> colours;
    for (int y = inside.top(); y <= inside.bottom(); ++y) colours.insert(picture.pixel(x, y));
    if (colours.size() > most) best = x;
    most = std::max(most, colours.size());
  }
  return best;
}

TEST(Figure, AColourBarIsAsSmoothInAGifAsInThePicture) {
  Figure film = figure("softmax", FileFormat::gif);
  film.film.mostFrames = 6;
  const ShownGif gif = shown(bytes(film));
  ScenePlot plot(film.look, 1);
  plot.show(film.scene);
  const QImage picture = plot.image();
  const QRect inside = plot.plot().inside(1);
  const QRect bar(columnOfBar(picture, inside), inside.top() + 2, 1, inside.height() - 4);
  EXPECT_LE(farthest(gif.frames.front().copy(bar), picture.copy(bar)), 8);
}

/// A text as a PDF says it.
QByteArray inUtf16(const QString& text) {
  QByteArray bytes = "\xfe\xff";
  for (QChar letter : text) bytes.append(static_cast<char>(letter.row())).append(static_cast<char>(letter.cell()));
  return bytes;
}

TEST(Figure, APdfHasThePicturesHeadlineOrItsFirstTitleAsItsOwn) {
  EXPECT_TRUE(bytes(figure("depth", FileFormat::pdf)).contains("/Title (" + inUtf16(QStringLiteral("Sigmoid"))));
  EXPECT_TRUE(bytes(figure("descent", FileFormat::pdf)).contains("/Title (" + inUtf16(QStringLiteral("Sigmoid: "))));
}

TEST(Figure, AnSvgNamesEveryFontThatItsLettersMayComeFrom) {
  const QByteArray svg = bytes(figure("explore", FileFormat::svg));
  const QByteArray all = "font-family=\"Noto Sans, Noto Sans Math, Noto Sans CJK SC, sans-serif\"";
  EXPECT_EQ(svg.count("font-family="), svg.count(all));
  const Look look{.size = {640, 400}, .fontFamily = QStringLiteral("Noto Sans CJK JP")};
  const QByteArray other = bytes(figure("explore", FileFormat::svg, look));
  EXPECT_TRUE(
      other.contains("font-family=\"Noto Sans CJK JP, Noto Sans, Noto Sans Math, Noto Sans CJK SC, sans-serif\""));
}

/// The headline has a minus sign from another font, which begins where the letters before it end.
TEST(Figure, TextsOfAnSvgAreAsWideAsTheirPlaces) {
  const QString svg = QString::fromUtf8(bytes(figure("lens_gelu", FileFormat::svg, {.size = {960, 600}})));
  const QRegularExpression text(QStringLiteral(
      "<text[^>]* x=\"([\\d.]+)\"[^>]* font-size=\"([\\d.]+)\" font-weight=\"700\"[^>]*>([^<]*)</text>"));
  auto parts = text.globalMatch(svg.mid(svg.indexOf(QStringLiteral(">The textbook")) - 300));
  const auto first = parts.next();
  const auto sign = parts.next();
  ASSERT_EQ(sign.captured(3).trimmed(), QStringLiteral("−"));
  QFont font(QStringLiteral("Noto Sans"));
  font.setBold(true);
  font.setPixelSize(1000);
  const double widthOfPixel = QFontMetricsF(font).horizontalAdvance(first.captured(3)) / 1000;
  const double end = first.captured(1).toDouble() + first.captured(2).toDouble() * widthOfPixel;
  EXPECT_NEAR(end, sign.captured(1).toDouble(), 2.5);
}

TEST(Figure, AWebpOfTheRaceShowsEveryStepInUnderAHundredKilobytes) {
  const QByteArray race = bytes(figure("descent", FileFormat::webp));
  EXPECT_LT(race.size(), 100'000);
  const WebPData data{reinterpret_cast<const uint8_t*>(race.constData()), static_cast<std::size_t>(race.size())};
  const std::unique_ptr<WebPAnimDecoder, void (*)(WebPAnimDecoder*)> decoder(WebPAnimDecoderNew(&data, nullptr),
                                                                             WebPAnimDecoderDelete);
  WebPAnimInfo info;
  ASSERT_TRUE(WebPAnimDecoderGetInfo(decoder.get(), &info));
  EXPECT_EQ(info.frame_count, 68u);
  EXPECT_EQ(info.loop_count, 0u);
  uint8_t* pixels = nullptr;
  int end = 0;
  while (WebPAnimDecoderHasMoreFrames(decoder.get())) {
    ASSERT_TRUE(WebPAnimDecoderGetNext(decoder.get(), &pixels, &end));
  }
  EXPECT_EQ(end, 6800);
  const QImage last(pixels, 640, 400, QImage::Format_RGBA8888);
  EXPECT_LT(difference(last, pngImage(figure("descent", FileFormat::png))), 4);
}

TEST(Figure, AnAnimationThatIsNotRepeatedSaysSo) {
  Figure once = figure("descent", FileFormat::gif);
  once.film = {{}, 3, 10, false};
  EXPECT_FALSE(bytes(once).contains("NETSCAPE2.0"));
}

TEST(Figure, TheProgressGrowsAndCanStopTheWork) {
  double last = 0;
  EXPECT_TRUE(bytesOf(figure("descent", FileFormat::webp), [&](double share) {
    last = share;
    return true;
  }));
  EXPECT_GT(last, 0.9);
  for (FileFormat format : {FileFormat::gif, FileFormat::webp}) {
    EXPECT_FALSE(bytesOf(figure("descent", format), [](double share) { return share < 0.1; }));
  }
}

TEST(Figure, TheFormatIsChosenByTheExtension) {
  EXPECT_EQ(formatOf(QStringLiteral("a.b/picture.PNG")), FileFormat::png);
  EXPECT_EQ(formatOf(QStringLiteral("race.webp")), FileFormat::webp);
  EXPECT_EQ(formatOf(QStringLiteral("picture.bmp")), std::nullopt);
  EXPECT_EQ(formatOf(QStringLiteral("png")), std::nullopt);
}

}  // namespace
}  // namespace actiscope
